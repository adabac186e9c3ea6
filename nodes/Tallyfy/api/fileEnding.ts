/** Of the files that people attach, how a name ends by the type. */
const endings: Record<string, string | undefined> = {
	'application/json': '.json',
	'application/msword': '.doc',
	'application/pdf': '.pdf',
	'application/vnd.ms-excel': '.xls',
	'application/vnd.ms-powerpoint': '.ppt',
	'application/vnd.openxmlformats-officedocument.presentationml.presentation': '.pptx',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
	'application/xml': '.xml',
	'application/zip': '.zip',
	'audio/mpeg': '.mp3',
	'image/gif': '.gif',
	'image/jpeg': '.jpg',
	'image/png': '.png',
	'image/svg+xml': '.svg',
	'image/tiff': '.tif',
	'image/webp': '.webp',
	'text/calendar': '.ics',
	'text/csv': '.csv',
	'text/html': '.html',
	'text/plain': '.txt',
	'video/mp4': '.mp4',
};

/** How the name of a file of this type ends; empty for a type that is not known. */
export const endingOf = (mimeType = ''): string => endings[mimeType.toLowerCase()] ?? '';
