import { guess, shadowing, staff, systems } from '../evidence'
import type { BlueprintStage } from '../lanes'

export const booking: BlueprintStage = {
  name: ['Booking', 'Запись'],
  subtitle: ['In the app, and by phone to be sure', 'Приложение, потом ещё и звонок'],
  task: ['The right doctor on the first try', 'К нужному врачу с первой попытки'],
  importance: 4,
  score: 3,
  emotion: -1,
  feeling: ['Worry', 'Тревога'],
  traffic: null,
  tools: [],
  cells: {
    screens: [
      { stepKey: 'doctor', text: ['Choice of a doctor', 'Выбор врача'], evidence: systems },
      { stepKey: 'time', text: ['Choice of a time', 'Выбор времени'], evidence: systems },
      { stepKey: 'booked', text: ['“You are booked”', '«Вы записаны»'], evidence: systems },
    ],
    physicalEvidence: [
      {
        step: 'doctor',
        text: ['List of doctors with faces and floors', 'Список врачей: лица и этажи'],
        evidence: shadowing,
      },
      {
        step: 'time',
        text: ['Free hours on a calendar', 'Свободные часы в календаре'],
        evidence: shadowing,
      },
      {
        step: 'booked',
        text: ['Text message: date, floor, room', 'СМС: дата, этаж, кабинет'],
        evidence: shadowing,
      },
    ],
    actions: [
      {
        step: 'doctor',
        text: [
          'Types “knee” and finds three specialities',
          'Вводит «колено» и находит трёх специалистов',
        ],
        evidence: systems,
      },
      {
        step: 'time',
        text: ['Takes Thursday, half past ten', 'Берёт четверг, половину одиннадцатого'],
        evidence: systems,
      },
      {
        step: 'booked',
        text: ['Calls to ask whether it went through', 'Звонит: точно ли записалась?'],
        evidence: staff,
      },
    ],
    frontstage: [
      {
        step: 'doctor',
        text: ['Operator says which doctor sees a knee', 'Оператор подсказывает, кто лечит колени'],
        evidence: staff,
      },
      {
        step: 'booked',
        text: ['Operator confirms the hour', 'Оператор подтверждает время'],
        evidence: staff,
      },
    ],
    backstage: [
      {
        step: 'time',
        text: ['Operator checks a second schedule', 'Оператор сверяется со вторым расписанием'],
        evidence: staff,
      },
      {
        step: 'time',
        text: ['Head nurse swaps shifts', 'Старшая сестра меняет смены'],
        evidence: staff,
      },
    ],
    support: [
      { step: 'time', text: ['Schedule of the doctors', 'Расписание врачей'], evidence: systems },
      {
        step: 'booked',
        text: ['Service that sends text messages', 'Сервис рассылки СМС'],
        evidence: systems,
      },
    ],
    barriers: [
      {
        key: 'two-schedules',
        text: ['App and phone have different free hours', 'В приложении и у оператора разные часы'],
        severity: 'workaround',
        evidence: systems,
      },
    ],
    solutions: [
      {
        answers: ['two-schedules'],
        text: [
          'One schedule for app, phone and reception',
          'Одно расписание на всех: и людям, и приложению',
        ],
        urgency: 'urgent',
        owner: ['IT', 'ИТ-служба'],
        evidence: guess,
      },
    ],
  },
}
