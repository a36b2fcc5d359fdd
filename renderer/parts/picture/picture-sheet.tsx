import type { Part, Picture, Shape } from '#src/views/picture/picture.ts';

/** A picture as it will be printed. It is not spoken: whoever shows it says the same in words beside it. */
export function PictureSheet({ picture, className }: { picture: Picture; className?: string | undefined }) {
  const { width, height, parts } = picture;
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {parts.map((part, at) => (
        // biome-ignore lint: a picture is drawn anew as a whole
        <Shapes key={at} of={part} />
      ))}
    </svg>
  );
}

function Shapes({ of }: { of: Pick<Part, 'shapes'> }) {
  return (
    <g>
      {of.shapes.map((shape, at) => (
        // biome-ignore lint: as above
        <Drawn key={at} shape={shape} />
      ))}
    </g>
  );
}

function Drawn({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'path': {
      const { d, fill = 'none', stroke, width = 1, dash, alpha = 1, isRound } = shape;
      const ends = isRound === true ? 'round' : 'butt';
      const line = stroke && {
        stroke,
        strokeWidth: width,
        strokeDasharray: dash?.join(' '),
        strokeLinecap: ends as 'round' | 'butt',
      };
      return <path d={d} fill={fill} opacity={alpha} {...line} />;
    }
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.weight}
          fill={shape.fill}
          textDecoration={shape.isStruck === true ? 'line-through' : undefined}
          textLength={shape.words.length > 2 ? shape.length : undefined}
          lengthAdjust="spacingAndGlyphs"
        >
          {shape.words}
        </text>
      );
    case 'group':
      return (
        <g transform={`translate(${shape.x} ${shape.y}) scale(${shape.scale})`}>
          <Shapes of={shape} />
        </g>
      );
  }
}
