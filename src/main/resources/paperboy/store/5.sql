-- JSON files of the outbox that the catalogue does not know as they are; to look for them among all
-- exports takes long when there are many.
create table unread (
  export text primary key
) without rowid;
insert into unread select name from export as e where name like '%.json'
  and not exists (select 1 from digest as d where d.export = e.name and d.sha256 = e.sha256)
  and not exists (select 1 from forgotten as f where f.digest || '.json' = e.name and f.sha256 = e.sha256);
create trigger exported after insert on export when new.name like '%.json'
  and not exists (select 1 from digest as d where d.export = new.name and d.sha256 = new.sha256)
  and not exists (select 1 from forgotten as f where f.digest || '.json' = new.name and f.sha256 = new.sha256)
begin
  insert or ignore into unread values (new.name);
end;
