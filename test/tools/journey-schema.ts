import * as z from 'zod/mini'
import { card, evidence, frameLink, stageVerdict } from '../../src/journey/card'
import { prints } from '../../src/journey/compare/prints'
import { journey } from '../../src/journey/journey'
import { lane } from '../../src/journey/lane'
import { maturityRound } from '../../src/journey/maturity'
import { persona, stance } from '../../src/journey/persona'
import { stage, transition, wayBack } from '../../src/journey/stage'
import { FORMAT_VERSION, journeyFile } from '../../src/formats/journey-file'

/** The published JSON Schema of a journey file, made from the schemas the program itself checks with. */
export function journeySchema(): z.core.JSONSchema.BaseSchema {
  const records = z.registry<{ id: string; title: string; description: string }>()
  for (const [schema, id, description] of RECORDS) {
    records.add(schema, { id, title: id, description })
  }
  const schema = z.toJSONSchema(journeyFile, { metadata: records })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:tropa:journey:${FORMAT_VERSION}`,
    title: 'Tropa journey',
    description:
      'A customer journey map as Tropa exports it. Fields that are not described here are allowed on every record and are kept.',
    ...schema,
  }
}

/** The same as the text of `assets/journey.schema.json`. */
export const journeySchemaText = (): string => `${JSON.stringify(journeySchema(), null, 2)}\n`

const [note, step, touchpoint, barrier, solution, kpi, offer, cost, decision] = card.def.options

const RECORDS = [
  [
    journey,
    'journey',
    'The whole map of one customer’s way: stages from left to right, lanes from top to bottom, cards of one cell in the order of the list.',
  ],
  [
    persona,
    'persona',
    'Whose journey it is. “role” is the part in the buying decision of a B2B customer, null elsewhere.',
  ],
  [
    stage,
    'stage',
    'A column. “importance”, “expected” and “score” are 1–5, “emotion” is −2…+2 with its word in “feeling”; null means unknown.',
  ],
  [
    transition,
    'transition',
    'The way out of a stage: how ready people are who leave it, and the tools that move them on.',
  ],
  [
    lane,
    'lane',
    'A row of one kind. “persona” is the id of the persona whose row it is, null for everybody’s.',
  ],
  [evidence, 'evidence', 'How well a statement is founded, and where it comes from.'],
  [
    note,
    'note',
    'A card with a text: an action, goal, expectation, fear, job or criterion, as its lane says.',
  ],
  [
    step,
    'step',
    'A card: a part of its stage. “link” is the layer of the file that shows how it looks, or null.',
  ],
  [frameLink, 'frameLink', 'A layer of the file, by the id of its node, and what it was called.'],
  [
    decision,
    'decision',
    'A card: what was or is to be decided, with a day, an author and a verdict; “affects” says what it means at each stage that it touches.',
  ],
  [
    stageVerdict,
    'stageVerdict',
    'What a decision means at one stage: whether it contradicts what the customer needs there (null: nobody has looked), why, and how it can help.',
  ],
  [
    maturityRound,
    'maturityRound',
    'One round of the assessment of maturity: how often each of the 20 statements holds, 1 never to 5 always, null unknown.',
  ],
  [stance, 'stance', 'Whether a persona is for the purchase or against it at a stage.'],
  [wayBack, 'wayBack', 'To which stage some go back from this one, and when.'],
  [
    touchpoint,
    'touchpoint',
    'A card: where the customer meets us. “importance” and “score” are 1–5, null means unknown.',
  ],
  [
    barrier,
    'barrier',
    'A card: what keeps the customer from going on. “blocks” is the id of the stage whose way out it closes, “solutions” are the ids of the cards that answer it, “number” is what people call it by (0: none yet).',
  ],
  [solution, 'solution', 'A card: what clears a barrier. “due” is a day, or an empty text.'],
  [
    kpi,
    'kpi',
    'A card: “text” is what is measured, “value” the figure with its unit, “change” the step since last time, “better” the wanted direction.',
  ],
  [
    offer,
    'offer',
    'A card: a feature (“text”), its advantage, and the benefit for one buying role.',
  ],
  [
    cost,
    'cost',
    'A card: one part of the total cost of ownership; “amount” is written with its unit.',
  ],
  [
    prints,
    'base',
    'What the journey was when the file was written: a fingerprint of each record, a blank, and its id. Leave it as it is, and an import can tell what was changed in the file from what was changed on the map. A file may do without.',
  ],
] as const
