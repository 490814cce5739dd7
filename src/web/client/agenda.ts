// Pages of plans, tools and cards. All of it works without this script: the server does the same by forms and links.
import { addToAgenda } from './agenda/add-to-agenda.ts'
import { startBoard } from './agenda/start-board.ts'

const adding = document.querySelector<HTMLFormElement>('#AddToAgenda')
if (adding !== null) addToAgenda(adding)

const form = document.querySelector<HTMLFormElement>('#Agenda')
if (form !== null) startBoard(form)

const print = document.querySelector<HTMLButtonElement>('#Print')
if (print !== null) {
  print.hidden = false
  print.addEventListener('click', () => window.print())
}
