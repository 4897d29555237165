# -*- coding: utf-8 -*-
SUR = {
'fr': "Martin Bernard Dubois Thomas Robert Petit Durand Leroy Moreau Simon Laurent Lefèvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc Guérin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez Fontaine Chevalier Robin Masson Béranger Chauvet Quémeneur Le-Goff Etcheverry Vasseur".split(),
'de': "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Öztürk Kowalski Brückner".split(),
'nl': "de-Jong Jansen de-Vries van-den-Berg van-Dijk Bakker Janssen Visser Smit Meijer de-Boer Mulder de-Groot Bos Vos Peters Hendriks van-Leeuwen Dekker Brouwer de-Wit Dijkstra Smits de-Graaf van-der-Meer Kuipers Veenstra Kramer van-Vliet Scholten Postma Peeters Maes Willems Claes Goossens Wouters De-Smet".split(),
'es': "García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Suárez Castro Ortega Delgado Ortiz Iglesias Núñez Peña".split(),
'it': "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De-Luca Costa Giordano Mancini Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale D'Angelo Coppola".split(),
'en': "Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Hughes Edwards Turner Hill Moore Cooper Ward Morris King Watson Baker Harris Morgan O'Brien Murphy Kelly Byrne".split()}
FIRST = {
'fr': "Jean Pierre Marie Sophie Luc Élodie François Hélène Julien Camille Antoine Chantal Michel Nathalie Thierry Aurélie".split(),
'de': "Hans Peter Jürgen Sabine Claudia Michael Thomas Andreas Stefan Petra Uwe Karin Jörg Heike Bärbel Lukas".split(),
'nl': "Jan Pieter Anna Maria Kees Henk Sanne Willem Marieke Johan Els Bram".split(),
'es': "José María Antonio Carmen Manuel Ana Javier Lucía Jesús Pilar Ángel Rocío".split(),
'it': "Giuseppe Maria Giovanni Anna Antonio Rosa Mario Lucia Luigi Paola Niccolò Chiara".split(),
'en': "John David Sarah Emma James Mary Peter Alice Paul Susan Liam Fiona".split()}
TRADE = {
'fr': "Menuiserie Boulangerie Transports Électricité Plomberie Garage Pharmacie Hôtel Imprimerie Peinture Maçonnerie Bâtiment Informatique Conseil Immobilier Restauration Nettoyage Jardins Logistique Optique Carrelage Chauffage".split(),
'de': "Bau Elektro Metallbau Schreinerei Logistik Spedition Bäckerei Autohaus Apotheke Druckerei Malerbetrieb Sanitär Heizungsbau Immobilien Consulting Software Gartenbau Gebäudereinigung Maschinenbau Dachdeckerei Hausverwaltung".split(),
'nl': "Bouw Transport Installatie Bakkerij Garage Apotheek Schilderwerken Techniek Logistiek Advies Vastgoed Tuinen Drukkerij Schoonmaak Metaal".split(),
'es': "Construcciones Transportes Panadería Talleres Farmacia Hotel Imprenta Pinturas Electricidad Instalaciones Inmobiliaria Limpiezas Jardinería Logística Consultores".split(),
'it': "Costruzioni Trasporti Panificio Officina Farmacia Albergo Tipografia Pitture Impianti Immobiliare Pulizie Giardini Logistica Consulenza Falegnameria".split(),
'en': "Builders Transport Bakery Motors Pharmacy Hotel Printing Painters Electrical Plumbing Properties Cleaning Gardens Logistics Consulting Joinery Engineering".split()}
TOWN = {
'fr': "Lyon Nantes Lille Bordeaux Toulouse Rennes Dijon Tours Angers Metz Nancy Brest Grenoble Nîmes Orléans Centre Sud Nord Ouest".split(),
'de': "Köln München Hamburg Berlin Dresden Leipzig Bonn Kassel Ulm Trier Mainz Bremen Nürnberg Würzburg Nord Süd West Ost".split(),
'nl': "Utrecht Breda Arnhem Zwolle Gent Antwerpen Brugge Leiden Haarlem Delft Noord Zuid".split(),
'es': "Madrid Valencia Sevilla Bilbao Málaga Murcia Cádiz León Burgos Norte Sur".split(),
'it': "Milano Torino Roma Napoli Bologna Verona Padova Parma Lecce Nord Sud".split(),
'en': "London Leeds Bristol Dublin Cork York Bath Oxford Derby North South".split()}
LEGAL = {'fr': ['SARL','SAS','SA','EURL','SASU','SCI'], 'de': ['GmbH','GmbH & Co. KG','AG','KG','e.K.','UG (haftungsbeschränkt)','OHG'],
'nl': ['B.V.','BV','N.V.','VOF'], 'es': ['S.L.','S.A.','SL','S.L.U.'], 'it': ['S.r.l.','SRL','S.p.A.','S.n.c.','S.a.s.'], 'en': ['Ltd','Limited','PLC','LLP']}
COUNTRY = {'fr':'FR','de':'DE','nl':'NL','es':'ES','it':'IT','en':'GB'}
MONTHS = {
'fr': "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
'de': "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
'nl': "januari februari maart april mei juni juli augustus september oktober november december".split(),
'es': "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
'it': "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
'en': "January February March April May June July August September October November December".split()}
ONE = {
'fr': ["Facture {n}","FACT {n}","FACTURE N° {n} DU {d}","REGLEMENT FACTURE {n}","V/FACT {n}","FAC {n}","Paiement fact. {n}","{n}","VOTRE FACTURE {n} DU {d}","REGLT {n}","RGT FACT {n} {d}","Bonjour, réglement facture n°{n} cordialement"],
'de': ["Rechnung {n}","RE {n} vom {d}","Rg.-Nr. {n}","Rechnungsnr. {n}","RNR {n}","Re.Nr. {n}","{n}","Rechnung Nr {n} v. {d}","RG {n}","Zahlung Rechnung {n}","RECHN. {n} {d}","Ihre Rechnung {n}"],
'nl': ["Factuur {n}","factuurnr {n}","fact. {n} d.d. {d}","Betaling factuur {n}","{n}","Uw factuur {n}","FACTUURNUMMER {n}","fnr {n}"],
'es': ["Factura {n}","FRA {n}","PAGO FACTURA {n}","Fra. {n} de {d}","{n}","Su factura {n}","FACT. NUM. {n}","ABONO FRA {n}"],
'it': ["Fattura {n}","FATT. {n} DEL {d}","SALDO FATTURA N. {n}","PAG FT {n}","{n}","Vs. fattura {n}","FT. N. {n} DEL {d}","Saldo fatt {n}"],
'en': ["Invoice {n}","INV {n}","Payment of invoice {n}","INV NO {n} DTD {d}","{n}","Your invoice {n}","Inv. {n}","Payment {n}","invoice no. {n} thanks"]}
MANY = {
'fr': ["Factures {n}","FACT {n}","REGLEMENT FACTURES {n}","V/FACT {n}","Fact. {n}","{n}"],
'de': ["Rechnungen {n}","RE {n}","Rg.-Nr. {n}","Re. {n}","{n}","Rechnungsnummern {n}","Sammelzahlung {n}"],
'nl': ["Facturen {n}","factuurnrs {n}","fact. {n}","{n}"],
'es': ["Facturas {n}","FRAS {n}","PAGO FACTURAS {n}","{n}"],
'it': ["Fatture {n}","FATT. {n}","SALDO FATTURE {n}","FT {n}","{n}"],
'en': ["Invoices {n}","INV {n}","Payment of invoices {n}","Invs {n}","{n}"]}
RANGE = {'fr':[' à ',' au ',' A '],'de':[' bis ',' - ','-'],'nl':[' t/m ',' tot '],'es':[' a ',' al '],'it':[' a ',' al ',' - '],'en':[' to ',' - ']}
AND = {'fr':[' et ',' + '],'de':[' und ',' u. ',' + '],'nl':[' en ',' + '],'es':[' y ',' + '],'it':[' e ',' + '],'en':[' and ',' & ']}
NOTEXT = {
'fr': ["","","VIREMENT","Règlement","Paiement facture","merci","VIR SEPA","paiement","Virement de {N}"],
'de': ["","","Rechnung","Überweisung","Zahlung","danke","laut Rechnung","Ihre Rechnung","Vielen Dank"],
'nl': ["","","betaling","Factuur","overboeking","bedankt"],
'es': ["","","PAGO","transferencia","Pago factura","gracias"],
'it': ["","","bonifico","Pagamento","SALDO FATTURA","grazie"],
'en': ["","","payment","Invoice","transfer","thank you","bank transfer"]}
CN = {'fr':["avoir {n}","- avoir {n}","moins avoir {n}","déduction avoir {n}","AV {n}"],'de':["Gutschrift {n}","./. Gutschrift {n}","abzgl. GS {n}","GS {n}","minus {n}"],
'nl':["creditnota {n}","min creditnota {n}","CN {n}"],'es':["abono {n}","menos abono {n}"],'it':["nota credito {n}","NC {n}","meno NC {n}"],'en':["credit note {n}","less CN {n}","less credit {n}"]}
DISC = {'fr':["escompte {p}%","- escompte 2%","esc. {p} % déduit",""],'de':["abzgl. {p}% Skonto","./. {p} % Skonto","Skonto","- Skt",""],'nl':["{p}% korting","betalingskorting",""],
'es':["dto pp {p}%","descuento pronto pago",""],'it':["sconto {p}%","sconto cassa",""],'en':["less {p}% discount","{p}% disc",""]}
BAL = {'fr':["Solde de tout compte","SOLDE COMPTE","Règlement du solde","solde",""],'de':["Kontoausgleich","Saldo","alle offenen Rechnungen","Ausgleich Konto",""],'nl':["saldo","alle openstaande facturen",""],
'es':["saldo","saldo cuenta",""],'it':["saldo","saldo estratto conto",""],'en':["balance of account","statement balance","all open invoices",""]}
DUE = {'fr':["factures échues au {d}","échéance {d}","relevé au {d}",""],'de':["fällige Rechnungen per {d}","alle fälligen Posten bis {d}",""],'nl':["vervallen facturen tot {d}",""],
'es':["facturas vencidas a {d}",""],'it':["fatture scadute al {d}",""],'en':["invoices due to {d}","statement to {d}",""]}
MON = {'fr':["factures {m}","relevé {m}","règlement factures de {m}"],'de':["Rechnungen {m}","Rechnungen aus {m}","Sammelüberweisung {m}"],'nl':["facturen {m}","facturen maand {m}"],
'es':["facturas {m}","facturas de {m}"],'it':["fatture {m}","fatture di {m}"],'en':["invoices {m}","{m} invoices","{m} statement"]}
SUB1 = {'fr':["loyer","abonnement","LOYER MENSUEL","forfait maintenance",""],'de':["Miete","Abo","Wartungsvertrag","Dauerauftrag","Monatspauschale",""],'nl':["huur","abonnement",""],
'es':["alquiler","cuota mensual",""],'it':["affitto","canone mensile",""],'en':["rent","subscription","monthly fee",""]}
SUBM = {'fr':["loyer {m}","abonnement {m}"],'de':["Miete {m}","Abo {m}","Wartung {m}"],'nl':["huur {m}","abonnement {m}"],'es':["alquiler {m}","cuota {m}"],'it':["affitto {m}","canone {m}"],'en':["rent {m}","subscription {m}","{m} fee"]}
SHORT = {'fr':["acompte","1er versement","réserve litige","déduction casse","solde à suivre"],'de':["Teilzahlung","1. Rate","Abzug wegen Mangel","Kürzung wg. Reklamation","Rest folgt","Einbehalt"],'nl':["deelbetaling","korting wegens schade"],
'es':["pago parcial","a cuenta","descuento por daños"],'it':["acconto","trattenuta per danni"],'en':["part payment","1st instalment","deduction damaged goods","less shortage"]}
OTHER = {'fr':["caution","don","acompte devis D-{x}","remboursement trop perçu","dépôt de garantie","avance sur commande {x}"],'de':["Kaution","Spende","Anzahlung Angebot {x}","Darlehen","Rückzahlung Überzahlung","Vorauszahlung Auftrag {x}"],'nl':["borg","donatie","voorschot order {x}","terugbetaling"],
'es':["fianza","donativo","anticipo pedido {x}"],'it':["cauzione","donazione","anticipo ordine {x}"],'en':["deposit for order {x}","donation","refund overpaid","loan repayment","prepayment quote {x}"]}
FOR = {'fr':["pour {c}","pour le compte de {c}","P/C {c}"],'de':["für {c}","i.A. {c}","im Auftrag von {c}"],'nl':["voor {c}","namens {c}"],'es':["por cuenta de {c}","en nombre de {c}"],'it':["per conto di {c}","per {c}"],'en':["on behalf of {c}","for {c}","O/B {c}"]}
CUSTNO = {'fr':["client {c}","N/code client {c}","cpt {c}"],'de':["Kd-Nr {c}","Kundennr. {c}","KD {c}"],'nl':["klantnr {c}","debiteur {c}"],'es':["cliente {c}"],'it':["cliente {c}","cod. {c}"],'en':["acct {c}","customer {c}","A/C {c}"]}
OWN = {'fr':["N/REF {o}","notre réf {o}"],'de':["Beleg {o}","unser Zeichen {o}","BelNr {o}"],'nl':["ons kenmerk {o}"],'es':["n/ref {o}"],'it':["ns rif {o}"],'en':["our ref {o}","voucher {o}"]}
PO = {'fr':["commande {o}","BC {o}","cde {o}"],'de':["Bestellung {o}","Best.-Nr. {o}","Auftrag {o}"],'nl':["bestelling {o}","order {o}"],'es':["pedido {o}"],'it':["ordine {o}","ODA {o}"],'en':["PO {o}","order {o}"]}
PAID = {'fr':["({n} déjà réglée)","{n} déjà payée"],'de':["({n} bereits bezahlt)","{n} schon überwiesen"],'nl':["{n} reeds betaald"],'es':["{n} ya pagada"],'it':["{n} già pagata"],'en':["({n} already paid)","{n} was paid before"]}
LATER = {'fr':["{n} suivra","{n} en litige"],'de':["{n} folgt","{n} in Klärung"],'nl':["{n} volgt later"],'es':["{n} pendiente"],'it':["{n} segue"],'en':["{n} to follow","{n} disputed"]}
STRANGER = ["Finanzamt Mitte","AOK Die Gesundheitskasse","URSSAF","Caisse d'Epargne","Stripe Payments Europe","PayPal (Europe) S.a.r.l.","Amazon Payments","Trésor Public","Stadtwerke Neustadt","Allianz Versicherung","Agence de l'eau","Klarna Bank AB","Belastingdienst","Agencia Tributaria","Agenzia Entrate","HMRC","SumUp Payments","Groupama","Enel Energia"]
THIRD = ["Eurofactor SA","Coface Finanz GmbH","BNP Paribas Factor","Cabinet Comptable Roy","Notaires Associés Petitjean","WEG Verwaltung Immobil","Treuhand Steuerberatung AG","AXA Assurances","Sozialamt","Pleo Financial Services","Groupe Achats Services GIE","Accountantskantoor Vink","Amazon Business EU"]
