-- Run once by psql as the superuser, when the database is made: Samråd's own role, which is none.
\set ON_ERROR_STOP on
\getenv password SAMRAAD_DB_PASSWORD
create role samraad login nosuperuser nocreatedb nocreaterole password :'password';
create database samraad owner samraad encoding 'UTF8';
revoke connect on database samraad from public;
