import {
  type JSXElement,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";

import { useMessages } from "../messages-context";

/** So many dots tell a crowd. With more of them the lines between run into one. */
const mostDots = 12;

const size = 80;
const middle = size / 2;
const ring = 34;

const useStyles = makeStyles({
  picture: {
    columnGap: tokens.spacingHorizontalM,
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    maxWidth: "24em",
  },
  half: { display: "grid", justifyItems: "center", rowGap: tokens.spacingVerticalXXS },
  caption: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground1,
    textAlign: "center",
  },
  // Where the system takes the colours away, both halves have its own, and still differ in their lines.
  now: { color: tokens.colorStatusDangerForeground1 },
  hidden: { color: tokens.colorNeutralForeground1 },
});

/** Who sees whom now, and who would in Bcc. To a screen reader it is one sentence. */
export const Crowd = ({ people }: { readonly people: number }): JSXElement => {
  const { crowd } = useMessages();
  const styles = useStyles();
  const dots = placesOf(Math.min(people, mostDots));
  return (
    <div role="img" aria-label={crowd.picture(people)} className={styles.picture}>
      <div className={mergeClasses(styles.half, styles.now)}>
        <Drawing dots={dots} lines={everyPair(dots)} />
        <span className={styles.caption}>{crowd.now}</span>
      </div>
      <div className={mergeClasses(styles.half, styles.hidden)}>
        <Drawing dots={dots} lines={dots.map((dot) => line(centre, dot))}>
          <rect x={middle - 5} y={middle - 5} width={10} height={10} />
        </Drawing>
        <span className={styles.caption}>{crowd.hidden}</span>
      </div>
    </div>
  );
};

interface DrawingProps {
  readonly dots: readonly Dot[];
  readonly lines: readonly string[];
  readonly children?: JSXElement;
}

const Drawing = ({ dots, lines, children }: DrawingProps): JSXElement => (
  <svg
    aria-hidden="true"
    fill="currentColor"
    focusable="false"
    height={size}
    viewBox={`0 0 ${size} ${size}`}
    width={size}
  >
    <path d={lines.join("")} fill="none" stroke="currentColor" strokeWidth={0.75} />
    {dots.map(({ x, y }) => (
      <circle key={`${x} ${y}`} cx={x} cy={y} r={4} />
    ))}
    {children}
  </svg>
);

interface Dot {
  readonly x: number;
  readonly y: number;
}

const centre: Dot = { x: middle, y: middle };

function placesOf(count: number): readonly Dot[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count - Math.PI / 2;
    return { x: round(middle + ring * Math.cos(angle)), y: round(middle + ring * Math.sin(angle)) };
  });
}

function everyPair(dots: readonly Dot[]): readonly string[] {
  return dots.flatMap((one, at) => dots.slice(at + 1).map((other) => line(one, other)));
}

function line(from: Dot, to: Dot): string {
  return `M${from.x} ${from.y}L${to.x} ${to.y}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
