import { Rosette } from './rosette.tsx'

/** What stands before the name of the instance: a mark of ours, or its own picture. The name says what it is. */
export function Logo({ mark }: { mark: string }) {
  if (mark.startsWith('/')) return <img class="logo" src={mark} alt="" width={32} height={32} />
  return mark === 'rosette' ? <Rosette logo /> : <Tesserae />
}

/** Nine tesserae, no two alike: many small pieces make one picture. */
function Tesserae() {
  return (
    <svg class="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path class="t1" d="M1 1h9l1 9-10 1z" />
      <path class="t2" d="M12 1h8l-1 9-6 0z" />
      <path class="t3" d="M22 1h9v10l-10-1z" />
      <path class="t4" d="M1 13l10-1v8l-10-1z" />
      <path class="t5" d="M13 12h6l1 8h-7z" />
      <path class="t6" d="M21 12l10 1v7l-9-1z" />
      <path class="t3" d="M1 21l9 1-1 9h-8z" />
      <path class="t1" d="M12 22h8l1 9h-10z" />
      <path class="t2" d="M22 21l9 1v9h-8z" />
    </svg>
  )
}
