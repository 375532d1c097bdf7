-- Endpoints that messages go to.
create table target (
  id text primary key,      -- a hash of its address as configured, which may hold a secret
  name text not null        -- its address as it may be shown
) without rowid;

-- Every new or changed digest and paper, in the order in which that was noted.
create table event (
  number integer primary key autoincrement,
  id text not null unique,  -- as the receiver sees it
  type text not null,
  subject text not null,    -- the id of the digest or paper
  sha256 text not null,     -- of what was told of it
  message text              -- null as soon as nobody waits for it
);
create index event_subject on event (type, subject, number);

-- What became of an event on its way to a target.
create table delivery (
  target text not null,
  event integer not null,
  state text not null check (state in ('WAITING', 'DELIVERED', 'FAILED', 'DROPPED')),
  tries integer not null default 0,
  due integer not null default 0, -- not tried before, in ms since 1970
  reason text not null default '', -- why the last try failed
  primary key (target, event)
) without rowid;
create index delivery_open on delivery (target, state, event) where state in ('WAITING', 'FAILED');

-- How many bytes of the file of what was published this database knows.
create table published_file (bytes integer not null);
insert into published_file values (0);
