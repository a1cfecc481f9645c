import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '#platform/config';

export interface Envelope {
  readonly mailId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly senderName: string | null;
  readonly replyTo: string | null;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Of a digest: where one click says no to further ones (RFC 8058). */
  readonly refuseUrl?: string;
}

/** `SMTP`: sent for real. `KEPT`: kept and shown (demo). `HELD`: letters wait until there is a server to send them by. */
export type MailMode = 'SMTP' | 'KEPT' | 'HELD';

/** Below the time a letter under way is reserved for, all together: no letter is begun anew while it is still being sent. */
const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 40_000, dnsTimeout: 10_000 };
export const LETTERS_AT_ONCE = 4;

/** Hands letters to the mail server over SMTP. */
@Injectable()
export class PostOffice implements OnApplicationShutdown {
  readonly mode: MailMode;
  private readonly sender: { name: string; address: string };
  private connected: Transporter | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.mode = config.smtpUrl !== undefined ? 'SMTP' : config.demo ? 'KEPT' : 'HELD';
    this.sender = readSender(config.mailFrom);
  }

  /** Resolves when the server has taken the letter; rejects with nodemailer's error, which has the server's answer. */
  async send(envelope: Envelope): Promise<void> {
    await this.transporter().sendMail(this.message(envelope));
  }

  /** Whether the server answers and lets us in. */
  async isReachable(): Promise<boolean> {
    return this.transporter().verify().then(() => true, () => false);
  }

  private transporter(): Transporter {
    return (this.connected ??= createTransport({
      url: this.config.smtpUrl, pool: true, maxConnections: LETTERS_AT_ONCE, disableFileAccess: true, disableUrlAccess: true, ...PATIENCE,
    } as Parameters<typeof createTransport>[0]));
  }

  onApplicationShutdown(): void {
    this.connected?.close();
  }

  private message(envelope: Envelope): SendMailOptions {
    const { mailId, to, replyTo, senderName, language, subject, text, html, refuseUrl } = envelope;
    const domain = this.sender.address.split('@')[1] ?? 'localhost';
    return {
      // Made of the letter's id: when a crash makes it go out again, the receiving system knows it for the same.
      messageId: `<${mailId}@${domain}>`,
      from: { name: senderName ?? this.sender.name, address: this.sender.address },
      to, subject, text, html,
      ...(replyTo === null ? {} : { replyTo }),
      headers: {
        'Auto-Submitted': 'auto-generated', 'Content-Language': language,
        ...(refuseUrl === undefined ? {} : { 'List-Unsubscribe': `<${refuseUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
    };
  }
}

/** “Samköp <upphandling@samkop.example>”, or the bare address. Refuses to start on anything else. */
export function readSender(text: string): { name: string; address: string } {
  const match = /^(?:"?([^"<>\p{Cc}]*?)"?\s*<([^<>\s]+@[^<>\s]+)>|([^<>\s]+@[^<>\s]+))$/u.exec(text.trim());
  if (!match) throw new Error(`MAIL_FROM must be an address, “Name <address@example>”, not “${text}”.`);
  const [, name = '', address, bare] = match;
  return { name: name || 'Samköp', address: address ?? bare ?? '' };
}
