-- Databases older than V002 as a file got these tables from code, which left no checksum.
DO $$
BEGIN
  IF to_regclass('flyway_schema_history') IS NOT NULL THEN
    UPDATE flyway_schema_history
    SET type = 'SQL', script = 'V002__create_quartz_tables.sql', checksum = -986206182
    WHERE version = '002' AND type = 'JDBC';
  END IF;
END $$;
