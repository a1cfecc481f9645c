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
      'Filens namn slutar på .{extension}, men den innehåller {kind, select, PDF {en PDF} PNG {en PNG-bild} JPEG {en JPEG-bild} HEIC {en HEIC-bild} IMAGE {en bild} XLSX {en Excel-fil} WRITING {ett textdokument} SHEET {ett kalkylblad} SLIDES {en presentation} DRAWING {en ritning} ZIP {ett ZIP-arkiv} XML {XML} other {ren text}}. Rätta namnet, eller välj en annan fil.',
    'file.rejected.declared_type':
      'Filen skickades som något annat än det den innehåller, {kind, select, PDF {en PDF} PNG {en PNG-bild} JPEG {en JPEG-bild} HEIC {en HEIC-bild} IMAGE {en bild} XLSX {en Excel-fil} WRITING {ett textdokument} SHEET {ett kalkylblad} SLIDES {en presentation} DRAWING {en ritning} ZIP {ett ZIP-arkiv} XML {XML} other {ren text}}. Spara om den och ladda upp den igen.',
    'file.rejected.damaged': 'Filen är skadad eller lösenordsskyddad. Öppna den, spara en ny kopia utan lösenord och ladda upp kopian.',
    'file.rejected.macros': 'Filen innehåller makron. Spara den utan makron, som XLSX, DOCX, PPTX eller OpenDocument, och ladda upp den igen.',
    'file.rejected.bomb': 'Filen blir orimligt stor när den packas upp. Dela upp den, eller ta bort det som inte behövs.',
    'file.rejected.document_kind':
      'Filens format tas inte emot. Spara den som PDF, Word (DOCX), Excel (XLSX), PowerPoint (PPTX), OpenDocument, bild, ritning (DWG, DXF, IFC), text, CSV, XML eller ZIP och ladda upp den igen.',
    'file.rejected.old_office': 'Filen är lösenordsskyddad, eller i ett format från Office före 2007, som kan dölja makron. Spara den som DOCX, XLSX, PPTX eller PDF utan lösenord och ladda upp den igen.',
    'file.rejected.page': 'Filen är en webbsida eller en SVG-bild, och sådana kan innehålla program. Spara den som PDF eller PNG och ladda upp den igen.',
    'file.rejected.xml': 'XML-filen är skadad, inte i UTF-8, eller har en DOCTYPE. Rätta det och ladda upp den igen.',
    'file.rejected.two_in_one': 'Filen är två format på en gång: den slutar som ett ZIP-arkiv. Spara om den i det program som den gjordes i, och ladda upp den igen.',
    'file.rejected.program_inside': 'Arkivet innehåller program, genvägar eller webbsidor. Packa det utan dem och ladda upp det igen.',
    'file.rejected.not_evidence': 'En påskriven handling ska vara en PDF eller en bild (PNG, JPEG, HEIC).',
    'file.rejected.not_table': 'Tabellen ska vara en Excel-fil (XLSX) eller en CSV-fil.',
    'file.too_large_gb': 'Filen är för stor. Högst {limit} GB.',
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
      'The name of the file ends in .{extension}, but it contains {kind, select, PDF {a PDF} PNG {a PNG image} JPEG {a JPEG image} HEIC {a HEIC image} IMAGE {an image} XLSX {an Excel file} WRITING {a text document} SHEET {a spreadsheet} SLIDES {a presentation} DRAWING {a drawing} ZIP {a ZIP archive} XML {XML} other {plain text}}. Correct the name, or choose another file.',
    'file.rejected.declared_type':
      'The file was sent as something other than what it contains, {kind, select, PDF {a PDF} PNG {a PNG image} JPEG {a JPEG image} HEIC {a HEIC image} IMAGE {an image} XLSX {an Excel file} WRITING {a text document} SHEET {a spreadsheet} SLIDES {a presentation} DRAWING {a drawing} ZIP {a ZIP archive} XML {XML} other {plain text}}. Save it anew and upload it again.',
    'file.rejected.damaged': 'The file is damaged or protected by a password. Open it, save a new copy without a password and upload the copy.',
    'file.rejected.macros': 'The file contains macros. Save it without macros, as XLSX, DOCX, PPTX or OpenDocument, and upload it again.',
    'file.rejected.bomb': 'The file becomes unreasonably large when unpacked. Divide it, or remove what is not needed.',
    'file.rejected.document_kind':
      'The format of the file is not taken. Save it as PDF, Word (DOCX), Excel (XLSX), PowerPoint (PPTX), OpenDocument, image, drawing (DWG, DXF, IFC), text, CSV, XML or ZIP and upload it again.',
    'file.rejected.old_office': 'The file is protected by a password, or in a format of Office before 2007, which can hide macros. Save it as DOCX, XLSX, PPTX or PDF without a password and upload it again.',
    'file.rejected.page': 'The file is a web page or an SVG image, and these can contain programs. Save it as PDF or PNG and upload it again.',
    'file.rejected.xml': 'The XML file is damaged, not in UTF-8, or has a DOCTYPE. Correct it and upload it again.',
    'file.rejected.two_in_one': 'The file is two formats at once: it ends as a ZIP archive. Save it anew in the program that made it, and upload it again.',
    'file.rejected.program_inside': 'The archive contains programs, shortcuts or web pages. Pack it without them and upload it again.',
    'file.rejected.not_evidence': 'A signed paper must be a PDF or an image (PNG, JPEG, HEIC).',
    'file.rejected.not_table': 'The table must be an Excel file (XLSX) or a CSV file.',
    'file.too_large_gb': 'The file is too large. At most {limit} GB.',
    'file.offset': 'A part of the file had arrived already. Try again, and the upload goes on from where it stopped.',
    'file.protocol': 'The file was sent in a way that cannot be received. Reload the page and try again.',
    'file.range': 'The part of the file that is asked for does not exist.',
  },
});
