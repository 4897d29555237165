-- What users run today: take what looks like a number of ours out of the text, join it with the open items, keep what has the amount.
-- Loading, the hash table of the join and the output are all counted.
SET threads = 1;
CREATE TABLE items AS SELECT upper(regexp_replace(number, '[^0-9A-Za-z]', '', 'g')) AS normal, number, customer, cents FROM read_csv('DATA/items.csv', all_varchar = false);
CREATE TABLE payments AS SELECT id, cents, remittance FROM read_csv('DATA/payments.csv');
CREATE TABLE decisions AS
SELECT p.id, i.number
FROM (SELECT id, cents, upper(regexp_replace(regexp_extract(remittance, 'PATTERN', 0), '[^0-9A-Za-z]', '', 'g')) AS normal FROM payments) p
JOIN items i ON i.normal = p.normal AND i.cents = p.cents
WHERE p.normal <> '';
COPY decisions TO 'DATA/decisions.csv';
