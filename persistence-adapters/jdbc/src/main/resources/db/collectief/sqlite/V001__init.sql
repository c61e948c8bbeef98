-- The commits, numbered in the order in which they were made.
create table collectief_commits (
    number integer not null primary key,
    -- given by the caller, used once
    token text not null unique,
    -- microseconds since 1970-01-01T00:00:00Z, never running back
    recorded_at integer not null
) strict;

create index collectief_commits_by_time on collectief_commits (recorded_at, number);

-- Every revision of every record. Rows are added only; erasing alone takes the document out of older ones.
create table collectief_revisions (
    dossier text not null,
    kind text not null,
    id text not null,
    -- of this record, from 1, without gaps
    revision integer not null check (revision >= 1),
    commit_number integer not null references collectief_commits (number),
    state text not null check (state in ('present', 'deleted', 'erased')),
    -- the number of the format the document is written in
    format integer,
    document text,
    primary key (dossier, kind, id, revision),
    unique (commit_number, dossier, kind, id),
    check ((state = 'present') = (document is not null)),
    check ((document is null) = (format is null))
) strict;

-- Numbers about the store as a whole.
create table collectief_properties (
    name text not null primary key,
    value integer not null
) strict;
