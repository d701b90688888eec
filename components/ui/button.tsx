import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { Icon, type IconName } from './icon.tsx';

/** How loud a button is; one `primary` at most in a view. */
export type ButtonKind = 'normal' | 'primary' | 'danger' | 'quiet';

type ButtonProps = ComponentProps<'button'> & { kind?: ButtonKind; icon?: IconName };

/** A button with words. */
export function Button({ kind = 'normal', icon, children, className, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={buttonClass(kind, className)}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </button>
  );
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  label: string;
  icon: IconName;
  isSmall?: boolean;
  /** Fills the icon, for something that is on. */
  isFull?: boolean;
};

/** A button that shows only an icon; `label` is its name for everyone else and its tooltip. */
export function IconButton({ label, icon, isSmall, isFull = false, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={[styles.button, styles.icon, isSmall ? styles.small : '', className].filter(Boolean).join(' ')}
    >
      <Icon name={icon} size={isSmall ? 16 : 20} isFull={isFull} />
    </button>
  );
}

/** The class of a link that looks like a button. */
export function buttonClass(kind: ButtonKind = 'normal', extra?: string): string {
  return [styles.button, kind === 'normal' ? '' : styles[kind], extra].filter(Boolean).join(' ');
}
