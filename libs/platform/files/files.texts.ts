import { defineTexts } from '#platform/texts';

defineTexts({
  sv: {
    'file.not_finished': 'Filen har inte laddats upp helt. Vänta tills den är klar, eller ladda upp den igen.',
    'file.already_used': 'Filen har redan använts. Ladda upp den igen om den ska användas en gång till.',
    'file.in_use': 'Filen har använts och går inte att ta bort.',
    'file.too_many_uploads': 'Du har {limit} filer som inte har använts. Ta bort någon, eller vänta två dygn, då de tas bort av sig själva.',
    'file.rejected.empty': 'Filen är tom. Kontrollera att det är rätt fil och ladda upp den igen.',
    'file.rejected.kind': 'Filen är ingen PDF, bild (PNG, JPEG, HEIC), Excel-fil (XLSX) eller CSV-fil. Spara den i något av de formaten och ladda upp den igen.',
    'file.rejected.extension':
      'Filens namn slutar på .{extension}, men den innehåller {kind, select, PDF {en PDF} PNG {en PNG-bild} JPEG {en JPEG-bild} HEIC {en HEIC-bild} XLSX {en Excel-fil} other {ren text}}. Rätta namnet, eller välj en annan fil.',
    'file.rejected.declared_type':
      'Filen skickades som något annat än det den innehåller, {kind, select, PDF {en PDF} PNG {en PNG-bild} JPEG {en JPEG-bild} HEIC {en HEIC-bild} XLSX {en Excel-fil} other {ren text}}. Spara om den och ladda upp den igen.',
    'file.rejected.damaged': 'Filen är skadad eller lösenordsskyddad. Öppna den, spara en ny kopia utan lösenord och ladda upp kopian.',
    'file.rejected.macros': 'Excel-filen innehåller makron. Spara den som en vanlig Excel-arbetsbok (XLSX) och ladda upp den igen.',
    'file.rejected.bomb': 'Excel-filen blir mer än 100 MB när den packas upp. Dela upp den, eller ta bort det som inte behövs.',
    'file.rejected.not_evidence': 'En påskriven handling ska vara en PDF eller en bild (PNG, JPEG, HEIC).',
    'file.rejected.not_table': 'Tabellen ska vara en Excel-fil (XLSX) eller en CSV-fil.',
    'file.offset': 'En del av filen hade redan kommit fram. Försök igen, så fortsätter uppladdningen där den slutade.',
    'file.protocol': 'Filen skickades på ett sätt som inte går att ta emot. Ladda om sidan och försök igen.',
    'file.range': 'Den del av filen som efterfrågas finns inte.',
  },
  en: {
    'file.not_finished': 'The file has not been uploaded completely. Wait until it is done, or upload it again.',
    'file.already_used': 'The file has been used already. Upload it again if it is to be used once more.',
    'file.in_use': 'The file has been used and cannot be removed.',
    'file.too_many_uploads': 'You have {limit} files that have not been used. Remove one, or wait two days, when they are removed by themselves.',
    'file.rejected.empty': 'The file is empty. Check that it is the right file and upload it again.',
    'file.rejected.kind': 'The file is no PDF, image (PNG, JPEG, HEIC), Excel file (XLSX) or CSV file. Save it in one of these formats and upload it again.',
    'file.rejected.extension':
      'The name of the file ends in .{extension}, but it contains {kind, select, PDF {a PDF} PNG {a PNG image} JPEG {a JPEG image} HEIC {a HEIC image} XLSX {an Excel file} other {plain text}}. Correct the name, or choose another file.',
    'file.rejected.declared_type':
      'The file was sent as something other than what it contains, {kind, select, PDF {a PDF} PNG {a PNG image} JPEG {a JPEG image} HEIC {a HEIC image} XLSX {an Excel file} other {plain text}}. Save it anew and upload it again.',
    'file.rejected.damaged': 'The file is damaged or protected by a password. Open it, save a new copy without a password and upload the copy.',
    'file.rejected.macros': 'The Excel file contains macros. Save it as an ordinary Excel workbook (XLSX) and upload it again.',
    'file.rejected.bomb': 'The Excel file becomes more than 100 MB when unpacked. Divide it, or remove what is not needed.',
    'file.rejected.not_evidence': 'A signed paper must be a PDF or an image (PNG, JPEG, HEIC).',
    'file.rejected.not_table': 'The table must be an Excel file (XLSX) or a CSV file.',
    'file.offset': 'A part of the file had arrived already. Try again, and the upload goes on from where it stopped.',
    'file.protocol': 'The file was sent in a way that cannot be received. Reload the page and try again.',
    'file.range': 'The part of the file that is asked for does not exist.',
  },
});
