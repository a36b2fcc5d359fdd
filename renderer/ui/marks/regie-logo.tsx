export interface RegieLogoProps {
  size?: number | undefined;
  label?: string | undefined;
  className?: string | undefined;
}

/** Four streams that come together in one point. */
export function RegieLogo({ size = 28, label, className }: RegieLogoProps) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 28 28" {...spoken}>
      <g fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round">
        <path d="M3 5.5c7 0 7.5 8.5 13 8.5" />
        <path d="M3 11.2c6 0 7.5 2.8 13 2.8" />
        <path d="M3 16.8c6 0 7.5-2.8 13-2.8" />
        <path d="M3 22.5c7 0 7.5-8.5 13-8.5" />
      </g>
      <circle cx="21" cy="14" r="4.2" fill="currentColor" />
    </svg>
  );
}
