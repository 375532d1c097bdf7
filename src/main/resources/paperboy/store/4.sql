-- Papers and digests, also those that are gone, and the change of the library (library.changed)
-- they last had a part in.
create table touched (
  kind text not null check (kind in ('paper', 'digest')),
  id text not null,
  change integer not null,
  primary key (kind, id)
) without rowid;
create index touched_change on touched (kind, change);

-- What is made of the library, and the change up to which it follows.
create table follower (
  name text primary key,
  change integer not null,
  maker text not null -- what wrote it, with which settings; from another it is made anew
) without rowid;
-- Whoever is told of changes was told of all so far.
insert into follower select 'announcements', changed, '' from library;

-- How the last watch was asked to write, so that other commands write the same.
create table setting (
  name text primary key,
  value text not null
) without rowid;
