-- Hasta dónde se termina el documento: las de antes iban paginadas y sin PDF.
alter table compilacion add column acabado varchar(20) default 'PAGINADO' not null;
