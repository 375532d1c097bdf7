-- Every file that was handled, and where it lies now.
create table input (
  id integer primary key autoincrement,
  path text not null,       -- below the inbox, as it was dropped
  sha256 text not null,
  bytes integer not null,
  outcome text not null check (outcome in ('EXPORTED', 'FAILED', 'DUPLICATE')),
  reason text not null,     -- why it failed, or what it repeats; empty otherwise
  place text not null unique -- below the inbox, where it was moved to
);
create index input_sha256 on input (sha256);
create index input_path on input (path);

-- Every file of the outbox, and the input (or member of one) it was made from.
create table export (
  name text primary key,
  source text not null,
  sha256 text not null
);
create index export_source on export (source);

-- Inputs left in the inbox because of a fault that is not theirs.
create table put_off (
  path text primary key,
  reason text not null
);
