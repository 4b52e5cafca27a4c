import { drawnTexts } from '../../i18n/drawn-texts'
import { LANGUAGES } from '../../journey/language'

/** Whether an actor of this name is nobody in particular: what we call everybody, and a company without a name. */
export const isGeneric = (name: string): boolean =>
  LANGUAGES.some((language) => {
    const { customer, company } = drawnTexts(language).document
    return name === customer || name === company
  })
