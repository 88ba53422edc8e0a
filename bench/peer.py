"""What a careful person would write with Python's standard library: the same mail, the same question, rows in SQLite.

    peer.py imap PORT USER REGISTRY DATABASE
    peer.py maildir PATH REGISTRY DATABASE

REGISTRY: JSON, {"address": ["domain", ...]}. Prints JSON: messages, leaks, cpuSeconds.
"""
import imaplib
import json
import mailbox
import re
import resource
import sqlite3
import sys
from email.header import decode_header, make_header
from email.parser import BytesHeaderParser
from email.utils import getaddresses

UID = re.compile(rb"UID (\d+)")
FOR = re.compile(r"for <([^>]+)>")
parser = BytesHeaderParser()


def headers_from_imap(port, user):
    server = imaplib.IMAP4("127.0.0.1", int(port))
    server.login(user, "secret")
    total = int(server.select("INBOX", readonly=True)[1][0])
    for low in range(1, total + 1, 500):
        answer = server.fetch(f"{low}:{min(total, low + 499)}", "(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])")[1]
        for part in answer:
            if isinstance(part, tuple):
                yield int(UID.search(part[0]).group(1)), parser.parsebytes(part[1])
    server.logout()


def headers_from_maildir(path):
    for number, key in enumerate(sorted((box := mailbox.Maildir(path, create=False)).keys())):
        with box.get_file(key) as file:
            yield number, parser.parse(file)


def row(uid, message):
    found = None
    for field in ("X-Original-To", "Delivered-To", "To", "Cc"):
        for _, address in getaddresses([str(value) for value in message.get_all(field, [])]):
            if address.lower() in registry:
                found = address.lower()
                break
        if found:
            break
    if not found:
        for value in message.get_all("Received", []):
            match = FOR.search(str(value))
            if match and match.group(1).lower() in registry:
                found = match.group(1).lower()
                break
    author = getaddresses([str(message.get("From", ""))])
    author = author[0][1].lower() if author else ""
    domain = ".".join(author.split("@")[-1].split(".")[-2:])
    leak = int(found is not None and domain not in registry[found])
    subject = str(make_header(decode_header(message.get("Subject", ""))))
    return (uid, message.get("Message-ID"), message.get("Date"), author, domain, subject, found, leak)


source, *where, registry_path, database_path = sys.argv[1:]
with open(registry_path) as file:
    registry = json.load(file)
database = sqlite3.connect(database_path)
database.execute("PRAGMA journal_mode=WAL")
database.execute("PRAGMA synchronous=NORMAL")
database.execute("CREATE TABLE message(uid INTEGER PRIMARY KEY, id TEXT, date TEXT, author TEXT, domain TEXT, subject TEXT, alias TEXT, leak INTEGER)")
database.execute("CREATE INDEX message_alias ON message(alias, leak)")
messages = leaks = 0
rows = []
for uid, message in headers_from_imap(*where) if source == "imap" else headers_from_maildir(*where):
    rows.append(row(uid, message))
    messages += 1
    leaks += rows[-1][-1]
    if len(rows) == 2000:
        database.executemany("INSERT INTO message VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        database.commit()
        rows.clear()
database.executemany("INSERT INTO message VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
database.commit()
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"messages": messages, "leaks": leaks, "cpuSeconds": used.ru_utime + used.ru_stime}))
