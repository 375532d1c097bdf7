-- Exports that were read into the catalogue.
create table digest (
  id text primary key,
  export text not null unique, -- its JSON file in the outbox
  sha256 text not null         -- of that file
);

-- What digests say of papers.
create table mention (
  id integer primary key,
  digest text not null,
  name text not null,   -- digest#entry
  json text not null,
  paper text            -- the paper's id
);
create index mention_digest on mention (digest);
create index mention_paper on mention (paper);
create index mention_name on mention (name);

-- What mentions are looked up by: identifiers, those that follow, folded titles.
create table called (
  name text not null,
  mention integer not null
);
create index called_name on called (name);
create index called_mention on called (mention);

-- Papers as their mentions make them.
create table paper (
  number integer primary key,
  id text not null unique,
  json text not null
);

-- Citation keys, given once.
create table given (
  number integer primary key autoincrement,
  key text not null unique,
  paper text not null
);
create index given_paper on given (paper);

-- What people decided.
create table apart (
  one text not null,
  other text not null,
  primary key (one, other)
);
create table forgotten (
  digest text primary key,
  sha256 text not null -- of the export that is forgotten; a later one is read again
);

-- How many lines of the journal outside the database are in it.
create table journal (lines integer not null);
insert into journal values (0);

-- How often papers changed, and the last change that the library's files tell of.
create table library (changed integer not null, written integer not null);
insert into library values (0, 0);

-- Words of papers; the row's number is the paper's.
create virtual table lookup using fts5 (title, people, summary, tokenize = 'unicode61 remove_diacritics 2');
