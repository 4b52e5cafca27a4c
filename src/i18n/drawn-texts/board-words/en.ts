/** What a board is called, the question it answers, and what it says where it has nothing to show. */
export interface BoardText {
  readonly title: string
  readonly question: string
  readonly empty: string
}

export const boards = {
  funnel: {
    title: 'Funnel',
    question: 'Where do people go on, and where do we lose them?',
    empty: 'No stages yet.',
  },
  scorecard: {
    title: 'Scorecard',
    question: 'What are we proud of, and what are we ashamed of?',
    empty: 'No stages yet.',
  },
  work: {
    title: 'Touchpoint work',
    question: 'Which touchpoints come first, and who sees to them?',
    empty: 'No touchpoints yet.',
  },
  departments: {
    title: 'Departments',
    question: 'Who takes part at which touchpoint, and who answers for it?',
    empty: 'No touchpoints yet.',
  },
  channels: {
    title: 'Channels',
    question: 'Through which channels do we meet people at each stage?',
    empty: 'No touchpoints yet.',
  },
  roles: {
    title: 'Buying committee',
    question: 'What does each role choose by, and what do we offer it?',
    empty: 'No personas yet.',
  },
  personas: {
    title: 'Personas',
    question: 'Who are they, what do they decide by, and what do we offer each of them?',
    empty: 'No personas yet.',
  },
  gap: {
    title: 'Expected and real',
    question: 'Where do people get less than they expect, and where more?',
    empty: 'No stages yet.',
  },
  decisions: {
    title: 'Decisions',
    question: 'What was decided, and what does it do to the customer at each stage?',
    empty: 'No decisions yet: Insights → Decisions.',
  },
  maturity: {
    title: 'Maturity',
    question: 'How far has the company come in minding its customers?',
    empty: 'Nobody has assessed it yet: Insights → Maturity.',
  },
  poster: {
    title: 'Poster',
    question: 'What do people live through, stage by stage?',
    empty: 'There is no lane yet in which somebody tells what people live through.',
  },
  curves: {
    title: 'Emotion curves',
    question: 'Where do all of them feel alike, and where is one of them worse off?',
    empty: 'No stages yet.',
  },
  changes: {
    title: 'Changes',
    question: 'What is to be new on the way, what different, and what gone?',
    empty:
      'No map of this family is in the other state, as is or to be: Insights → Versions and personas.',
  },
  summary: {
    title: 'Summary',
    question: 'What is there to know in one minute?',
    empty: 'No stages yet.',
  },
  table: {
    title: 'Table',
    question: 'What stands on the map, to be read as plain text?',
    empty: 'No stages or no lanes yet.',
  },
}

/** Words of the boards besides those of the map. */
export const words = {
  board: 'Board',
  entered: 'Came in',
  passed: 'Went on',
  conversion: 'Of those who came',
  total: 'Of all',
  worstLoss: 'Worst loss: begin here',
  mainStage: 'Main conversion stage: the strongest offer belongs here',
  notCounted:
    'Nobody has counted the people at some stages: they are gaps here. The counts are among the fields of a stage.',
  whole: 'All the way',
  nothingScored: 'Nothing is scored yet.',
  proud: 'To be proud of',
  ashamed: 'To be ashamed of',
  noneProud: 'No score above 3 yet',
  noneAshamed: 'No score below 3',
  touchpoint: 'Touchpoint',
  status: 'State',
  due: 'Due',
  standard: 'At standard',
  yes: 'yes',
  no: 'no',
  nobody: 'nobody',
  departments: 'Departments',
  takesPart: 'takes part',
  responsible: 'Does the work',
  accountable: 'Answers for it',
  noStep: 'In no step',
  noTouchpoints: 'no touchpoints yet',
  gap: 'nobody takes part',
  crowd: 'many hands',
  noDepartments:
    'No department is named at any touchpoint yet. Departments are among the fields of a touchpoint.',
  channel: 'Channel',
  uncovered: 'No channel reaches this stage',
  role: 'Role',
  criteria: 'Chooses by',
  barriers: 'What stops them',
  turnsOut: 'turns out',
  gapColumn: 'Beside what is expected',
  shortfalls: 'Touchpoints that fall shortest of what is expected of their stage',
  noShortfalls: 'None that is known.',
  nothingExpected:
    'Nobody has said yet how good the stages are expected to be: that is among the fields of a stage.',
  noRoles: 'These personas have no buying role yet; it is among the fields of a persona.',
}
export type BoardWords = Readonly<Record<keyof typeof words, string>>
export type BoardTexts = Readonly<Record<keyof typeof boards, BoardText>>
