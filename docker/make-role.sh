#!/usr/bin/env bash
# Run once, on an empty volume. The product is no superuser: what is revoked from it (changing the log) stays revoked.
set -euo pipefail
psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 --set password="$SAMKOP_PASSWORD" <<'SQL'
create role samkop login password :'password';
create database samkop owner samkop;
SQL
