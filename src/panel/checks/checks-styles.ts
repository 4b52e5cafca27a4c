// The one importer of its style sheet: the build puts a copy of it into the bundle for each.
export { default as checksStyles } from './checks.module.css'
