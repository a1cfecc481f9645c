#!/usr/bin/env bash
# Run once, on an empty volume. The product owns its database and is no superuser.
set -euo pipefail
psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 --set password="$SAMKOP_PASSWORD" <<'SQL'
create role samkop login password :'password';
create database samkop owner samkop;
SQL
