/** A key and a certificate in PEM, for a host name and for this machine's own address. */
export async function selfSigned(host: string): Promise<{ private: string; cert: string }> {
	// Loading it takes longer than starting the sandbox, and few want it.
	const { generate } = await import('selfsigned');
	return await generate([{ name: 'commonName', value: host }], {
		keySize: 2048,
		extensions: [
			{
				name: 'subjectAltName',
				altNames: [
					{ type: 2, value: host },
					{ type: 7, ip: '127.0.0.1' },
				],
			},
		],
	});
}
