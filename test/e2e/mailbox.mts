import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** An email as it arrived. */
export interface Mail {
	to: string;
	/** Empty for none. */
	cc: string;
	subject: string;
	text: string;
	/** By their names. */
	files: Map<string, Buffer>;
}

/** Speaks SMTP: takes every email and keeps it. */
export async function startMailbox() {
	const mails: Mail[] = [];
	const server = createServer((socket) => {
		let received = '';
		let isLetter = false;
		const say = (line: string) => void socket.write(`${line}\r\n`);
		const hear = (line: string) => {
			if (/^DATA/i.test(line)) isLetter = true;
			say(isLetter ? '354 go on' : /^QUIT/i.test(line) ? '221 bye' : '250 ok');
		};
		say('220 mailbox');
		socket.on('data', (chunk) => {
			received += chunk.toString('latin1');
			for (;;) {
				const end = isLetter ? '\r\n.\r\n' : '\r\n';
				const at = received.indexOf(end);
				if (at < 0) return;
				const part = received.slice(0, at);
				received = received.slice(at + end.length);
				if (isLetter) {
					mails.push(readMail(part.replaceAll('\r\n..', '\r\n.')));
					isLetter = false;
					say('250 taken');
				} else hear(part);
			}
		});
		// n8n hangs up as it likes.
		socket.on('error', () => {});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return { mails, port, stop: () => void server.close() };
}

function readMail(letter: string): Mail {
	const mail: Mail = {
		to: header(letter, 'To'),
		cc: header(letter, 'Cc'),
		subject: header(letter, 'Subject'),
		text: '',
		files: new Map(),
	};
	const [, boundary] = /boundary="([^"]+)"/.exec(letter) ?? [];
	const parts = boundary ? letter.split(`--${boundary}`).slice(1, -1) : [letter];
	for (const part of parts) {
		const [, name] = /filename="?([^"\r\n;]+)/.exec(part) ?? [];
		if (name) mail.files.set(name, content(part));
		else mail.text += content(part).toString('utf8').replaceAll('\r\n', '\n');
	}
	return mail;
}

function header(letter: string, name: string) {
	const [, value = ''] = new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, 'im').exec(letter) ?? [];
	return value.replaceAll(/\r\n\s+/g, ' ');
}

/** What follows the first empty line, decoded. */
function content(part: string): Buffer {
	const body = part.slice(part.indexOf('\r\n\r\n') + 4);
	switch (header(part.trimStart(), 'Content-Transfer-Encoding').toLowerCase()) {
		case 'base64':
			return Buffer.from(body, 'base64');
		case 'quoted-printable': {
			const bytes = body
				.replaceAll('=\r\n', '')
				.replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
			return Buffer.from(bytes, 'latin1');
		}
		default:
			return Buffer.from(body, 'latin1');
	}
}
