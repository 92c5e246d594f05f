<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms_MY">
<context>
    <name>AvatarWords</name>
    <message>
        <source>Hair</source>
        <translation>Rambut</translation>
    </message>
    <message>
        <source>Hair colour</source>
        <translation>Warna rambut</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Warna kulit</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Cermin mata</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>Janggut</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>Tudung</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Mata</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Mulut</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Pakaian</translation>
    </message>
    <message>
        <source>Clothes colour</source>
        <translation>Warna pakaian</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Dipotong pendek</translation>
    </message>
    <message>
        <source>Side parting</source>
        <translation>Belah tepi</translation>
    </message>
    <message>
        <source>Quiff</source>
        <translation>Jambul</translation>
    </message>
    <message>
        <source>Very short</source>
        <translation>Sangat pendek</translation>
    </message>
    <message>
        <source>At the sides only</source>
        <translation>Di sisi sahaja</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>Kerinting</translation>
    </message>
    <message>
        <source>Pixie cut</source>
        <translation>Potongan pixie</translation>
    </message>
    <message>
        <source>Bob</source>
        <translation>Bob</translation>
    </message>
    <message>
        <source>Fringe</source>
        <translation>Rambut depan</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>Ikal</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Panjang</translation>
    </message>
    <message>
        <source>Ponytail</source>
        <translation>Ekor kuda</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>Sanggul</translation>
    </message>
    <message>
        <source>Low bun</source>
        <translation>Sanggul rendah</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Hitam</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <translation>Perang tua</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Perang</translation>
    </message>
    <message>
        <source>Reddish brown</source>
        <translation>Perang kemerahan</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Kelabu</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Perak</translation>
    </message>
    <message>
        <source>Tone 1, lightest</source>
        <translation>Tona 1, paling cerah</translation>
    </message>
    <message>
        <source>Tone 2</source>
        <translation>Tona 2</translation>
    </message>
    <message>
        <source>Tone 3</source>
        <translation>Tona 3</translation>
    </message>
    <message>
        <source>Tone 4</source>
        <translation>Tona 4</translation>
    </message>
    <message>
        <source>Tone 5</source>
        <translation>Tona 5</translation>
    </message>
    <message>
        <source>Tone 6, darkest</source>
        <translation>Tona 6, paling gelap</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Bulat</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Segi empat</translation>
    </message>
    <message>
        <source>Short beard</source>
        <translation>Janggut pendek</translation>
    </message>
    <message>
        <source>With a headscarf</source>
        <translation>Bertudung</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Kecil</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Besar</translation>
    </message>
    <message>
        <source>Laughing</source>
        <translation>Ketawa</translation>
    </message>
    <message>
        <source>With lashes</source>
        <translation>Dengan bulu mata</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>Senyum</translation>
    </message>
    <message>
        <source>Slight smile</source>
        <translation>Senyum nipis</translation>
    </message>
    <message>
        <source>Open smile</source>
        <translation>Senyum lebar</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Kemeja</translation>
    </message>
    <message>
        <source>Polo shirt</source>
        <translation>Baju polo</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <translation>Kemeja-T</translation>
    </message>
    <message>
        <source>V-neck</source>
        <translation>Leher V</translation>
    </message>
    <message>
        <source>Hoodie</source>
        <translation>Baju berhud</translation>
    </message>
    <message>
        <source>Stand-up collar</source>
        <translation>Kolar tegak</translation>
    </message>
    <message>
        <source>Work vest</source>
        <translation>Ves kerja</translation>
    </message>
    <message>
        <source>Blazer</source>
        <translation>Blazer</translation>
    </message>
    <message>
        <source>The card&apos;s colour</source>
        <translation>Warna kad</translation>
    </message>
    <message>
        <source>The card&apos;s colour, dark</source>
        <translation>Warna kad, gelap</translation>
    </message>
    <message>
        <source>The card&apos;s colour, light</source>
        <translation>Warna kad, cerah</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Biru tua</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Kelabu arang</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Warna pasir</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Putih</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Biru langit</translation>
    </message>
    <message>
        <source>Sage green</source>
        <translation>Hijau sej</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Merah jambu</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Kuning mustard</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Help: chandung %1--help</source>
        <translation>Bantuan: chandung %1--help</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Ada yang kurang: %1.</translation>
    </message>
    <message>
        <source>This is not understood: %1.</source>
        <translation>Tidak difahami: %1.</translation>
    </message>
    <message>
        <source>Wrong usage: %1.</source>
        <translation>Penggunaan salah: %1.</translation>
    </message>
    <message>
        <source>standard output is closed or full</source>
        <translation>output piawai ditutup atau penuh</translation>
    </message>
    <message>
        <source>It could not be done; nothing was changed. Detail: %1</source>
        <translation>Tidak dapat dilakukan; tiada apa-apa diubah. Butiran: %1</translation>
    </message>
    <message>
        <source>Chandung: customer personas with evidence. Without a command the window opens.</source>
        <translation>Chandung: persona pelanggan dengan bukti. Tanpa perintah, tetingkap akan dibuka.</translation>
    </message>
    <message>
        <source>Shows this help</source>
        <translation>Menunjukkan bantuan ini</translation>
    </message>
    <message>
        <source>--lang en|vi|ms may stand anywhere.</source>
        <translation>--lang en|vi|ms boleh diletakkan di mana-mana.</translation>
    </message>
    <message>
        <source>Wrong usage: --lang is en, vi or ms.</source>
        <translation>Penggunaan salah: --lang ialah en, vi atau ms.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Tiada perintah &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Creates a workspace</source>
        <translation>Mencipta ruang kerja</translation>
    </message>
    <message>
        <source>Shows the format version of a workspace and counts everything in it</source>
        <translation>Menunjukkan versi format ruang kerja dan mengira semua kandungannya</translation>
    </message>
    <message>
        <source>Lists everything of one kind</source>
        <translation>Menyenaraikan semua kandungan satu jenis</translation>
    </message>
    <message>
        <source>Shows one persona</source>
        <translation>Menunjukkan satu persona</translation>
    </message>
    <message>
        <source>Finds words in all texts; accents and case do not matter</source>
        <translation>Mencari perkataan dalam semua teks; tanda aksen dan huruf besar diabaikan</translation>
    </message>
    <message>
        <source>Checks the file, then the quality of the personas</source>
        <translation>Menyemak fail, kemudian kualiti persona</translation>
    </message>
    <message>
        <source>Puts personas side by side and says how alike they are</source>
        <translation>Meletakkan persona bersebelahan dan menyatakan sejauh mana ia serupa</translation>
    </message>
    <message>
        <source>Two or more: ids, unique names or unique beginnings of ids</source>
        <translation>Dua atau lebih: id, nama unik atau permulaan id yang unik</translation>
    </message>
    <message>
        <source>The comparison document to write</source>
        <translation>Dokumen perbandingan yang hendak ditulis</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Yang sama</translation>
    </message>
    <message>
        <source>Only this persona; may be given several times</source>
        <translation>Persona ini sahaja; boleh diberi beberapa kali</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation>Orientasi kertas</translation>
    </message>
    <message>
        <source>There are %1 pages, and standard output takes one picture; nothing was written. Name a file, or use pdf.</source>
        <translation>Ada %1 halaman, sedangkan output piawai menerima satu gambar; tiada apa-apa ditulis. Namakan fail, atau gunakan pdf.</translation>
    </message>
    <message>
        <source>What the input is</source>
        <translation>Jenis input</translation>
    </message>
    <message>
        <source>The study for what belongs to none: an id or a name</source>
        <translation>Kajian untuk kandungan yang tiada kajian: id atau nama</translation>
    </message>
    <message>
        <source>Only says what would happen</source>
        <translation>Hanya menyatakan apa yang akan berlaku</translation>
    </message>
    <message>
        <source>Personas that would be added: %1</source>
        <translation>Persona yang akan ditambah: %1</translation>
    </message>
    <message>
        <source>Personas added: %1</source>
        <translation>Persona ditambah: %1</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Apa yang disenaraikan</translation>
    </message>
    <message>
        <source>Fills it with the demo studies, in the language of --lang</source>
        <translation>Mengisinya dengan kajian contoh, dalam bahasa --lang</translation>
    </message>
    <message>
        <source>The workspace file</source>
        <translation>Fail ruang kerja</translation>
    </message>
    <message>
        <source>Prints one JSON value and nothing else</source>
        <translation>Mencetak satu nilai JSON sahaja</translation>
    </message>
    <message>
        <source>An id, a unique name or a unique beginning of an id</source>
        <translation>Id, nama unik atau permulaan id yang unik</translation>
    </message>
    <message>
        <source>Words, or beginnings of words</source>
        <translation>Perkataan, atau permulaan perkataan</translation>
    </message>
    <message>
        <source>The most results</source>
        <translation>Bilangan hasil maksimum</translation>
    </message>
    <message>
        <source>From the segment</source>
        <translation>Daripada segmen</translation>
    </message>
    <message>
        <source>Adds tables, and personas from JSON files or tables</source>
        <translation>Menambah jadual, dan persona daripada fail JSON atau jadual</translation>
    </message>
    <message>
        <source>Finds groups of like rows in a table</source>
        <translation>Mencari kumpulan baris yang serupa dalam jadual</translation>
    </message>
    <message>
        <source>Counts the rows of a table that a persona describes</source>
        <translation>Mengira baris jadual yang digambarkan oleh persona</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .png, .svg, .html, .md, .csv, .xlsx or .json; - is standard output</source>
        <translation>Fail untuk ditulis: .pdf, .png, .svg, .html, .md, .csv, .xlsx atau .json; - ialah output piawai</translation>
    </message>
    <message>
        <source>The format, an ending without its dot, for standard output</source>
        <translation>Format, iaitu sambungan tanpa titiknya, untuk output piawai</translation>
    </message>
    <message>
        <source>The look of the pages; without it the workspace&apos;s</source>
        <translation>Rupa halaman; tanpanya, rupa ruang kerja digunakan</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG, 50 to 600</source>
        <translation>Titik per inci untuk PNG, 50 hingga 600</translation>
    </message>
    <message>
        <source>Tables (CSV, XLSX, ODS) and JSON files; - is standard input</source>
        <translation>Jadual (CSV, XLSX, ODS) dan fail JSON; - ialah input piawai</translation>
    </message>
    <message>
        <source>KEY=FIELD: the field that a column or key is; no field leaves it out</source>
        <translation>KEY=FIELD: medan bagi lajur atau kunci; tanpa medan, ia ditinggalkan</translation>
    </message>
    <message>
        <source>The first row of a table is data, not the names of the columns</source>
        <translation>Baris pertama jadual ialah data, bukan nama lajur</translation>
    </message>
    <message>
        <source>A table would be added: %1 rows, %2 columns</source>
        <translation>Satu jadual akan ditambah: %1 baris, %2 lajur</translation>
    </message>
    <message>
        <source>A table was added: %1 rows, %2 columns</source>
        <translation>Satu jadual telah ditambah: %1 baris, %2 lajur</translation>
    </message>
    <message>
        <source>A table: an id, the file&apos;s name or a unique beginning of an id</source>
        <translation>Jadual: id, nama fail atau permulaan id yang unik</translation>
    </message>
    <message>
        <source>%1 of %2 rows fit</source>
        <translation>%1 daripada %2 baris sepadan</translation>
    </message>
    <message>
        <source>No column of the table says anything about what is filled in; say with import --map which field a column is.</source>
        <translation>Tiada lajur dalam jadual yang berkaitan dengan apa yang diisi; nyatakan dengan import --map medan bagi sesuatu lajur.</translation>
    </message>
    <message>
        <source>How many groups, or auto</source>
        <translation>Bilangan kumpulan, atau auto</translation>
    </message>
    <message>
        <source>The columns to group by, parted by commas</source>
        <translation>Lajur untuk pengumpulan, dipisahkan dengan koma</translation>
    </message>
    <message>
        <source>Where chance begins; the same number gives the same groups</source>
        <translation>Titik mula rawak; nombor yang sama memberi kumpulan yang sama</translation>
    </message>
    <message>
        <source>Writes the group of every row as CSV</source>
        <translation>Menulis kumpulan setiap baris sebagai CSV</translation>
    </message>
    <message>
        <source>Keeps the segments and a draft persona for each</source>
        <translation>Menyimpan segmen dan satu draf persona bagi setiap segmen</translation>
    </message>
    <message>
        <source>A table of personas cannot show the layout %1; nothing was written. Use .pdf, .png, .svg, .html or .md, or leave --layout out.</source>
        <translation>Jadual persona tidak dapat memaparkan susun atur %1; tiada apa-apa ditulis. Gunakan .pdf, .png, .svg, .html atau .md, atau tinggalkan --layout.</translation>
    </message>
    <message>
        <source>Writes cards and other pages: PDF, pictures, web pages, tables, JSON</source>
        <translation>Menulis kad dan halaman lain: PDF, gambar, halaman web, jadual, JSON</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Penggunaan</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>PILIHAN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>PERINTAH</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumen</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>WAJIB</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Shows the version of the program</source>
        <translation>Menunjukkan versi program</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>%1: half between %2 and %3, the middle one %4</source>
        <translation>%1: separuh antara %2 dan %3, nilai tengah %4</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5 on average</source>
        <translation>%1: purata %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>Lines above the header that were left out: %1.</source>
        <translation>Baris di atas pengepala yang ditinggalkan: %1.</translation>
    </message>
    <message>
        <source>The header takes %1 rows; the names are made of them.</source>
        <translation>Pengepala mengambil %1 baris; nama lajur dibentuk daripadanya.</translation>
    </message>
    <message>
        <source>Columns without a name: %1; the first is called “%2” now.</source>
        <translation>Lajur tanpa nama: %1; yang pertama kini dipanggil “%2”.</translation>
    </message>
    <message>
        <source>Columns with a name that another has: %1; the first is called “%2” now.</source>
        <translation>Lajur dengan nama yang sama: %1; yang pertama kini dipanggil “%2”.</translation>
    </message>
    <message>
        <source>Rows with too few cells: %1, the first is row %2. What is missing counts as empty.</source>
        <translation>Baris yang kurang sel: %1, yang pertama ialah baris %2. Yang tiada dikira kosong.</translation>
    </message>
    <message>
        <source>Rows with more cells than the header: %1, the first is row %2. They are kept in columns of their own.</source>
        <translation>Baris dengan sel melebihi pengepala: %1, yang pertama ialah baris %2. Sel itu disimpan dalam lajur sendiri.</translation>
    </message>
    <message>
        <source>A quotation that begins in row %1 never ends; the rest of the file is in that cell. Check that row.</source>
        <translation>Tanda petik yang dibuka di baris %1 tidak ditutup; baki fail berada dalam sel itu. Semak baris tersebut.</translation>
    </message>
    <message>
        <source>Characters that the encoding does not know: %1, shown as �. Try another encoding.</source>
        <translation>Aksara yang tidak dikenali pengekodan: %1, ditunjukkan sebagai �. Cuba pengekodan lain.</translation>
    </message>
    <message>
        <source>The encoding looks like %1; check a word with accents.</source>
        <translation>Pengekodan kelihatan seperti %1; semak satu perkataan beraksen.</translation>
    </message>
    <message>
        <source>Only %1 rows. Under 50, groups may be chance: ask more people before you rely on them.</source>
        <translation>Hanya %1 baris. Di bawah 50, kumpulan mungkin kebetulan sahaja: tanya lebih ramai orang sebelum bergantung padanya.</translation>
    </message>
    <message>
        <source>No better than chance: the groups stand apart by %1, shuffled columns by %2. Do not build personas on them.</source>
        <translation>Tidak lebih baik daripada kebetulan: kumpulan terpisah sebanyak %1, lajur yang dirawakkan %2. Jangan bina persona daripadanya.</translation>
    </message>
    <message>
        <source>Two halves of the rows give other groups (agreement %1 of 1). Try another number of groups or other columns.</source>
        <translation>Dua bahagian baris memberi kumpulan yang berbeza (keserasian %1 daripada 1). Cuba bilangan kumpulan lain atau lajur lain.</translation>
    </message>
    <message>
        <source>“%1” alone makes the groups: it tells the group of %2 of the rows. Try without it.</source>
        <translation>“%1” sahaja yang membentuk kumpulan: ia menentukan kumpulan bagi %2 daripada baris. Cuba tanpa lajur itu.</translation>
    </message>
    <message>
        <source>“%1” holds answers on a scale; it is used as an ordered scale, not as an amount.</source>
        <translation>“%1” mengandungi jawapan pada skala; ia digunakan sebagai skala bertertib, bukan jumlah.</translation>
    </message>
    <message>
        <source>%1 columns hold answers on a scale, such as “%2”; they are used as ordered scales, not as amounts.</source>
        <translation>%1 lajur mengandungi jawapan pada skala, seperti “%2”; ia digunakan sebagai skala bertertib, bukan jumlah.</translation>
    </message>
    <message>
        <source>“%1” holds codes; they are treated as names, not as amounts.</source>
        <translation>“%1” mengandungi kod; ia dikira sebagai nama, bukan jumlah.</translation>
    </message>
    <message>
        <source>%1 columns hold codes, such as “%2”; they are treated as names, not as amounts.</source>
        <translation>%1 lajur mengandungi kod, seperti “%2”; ia dikira sebagai nama, bukan jumlah.</translation>
    </message>
    <message>
        <source>Rows with less than half of the columns answered: %1. Their group is uncertain.</source>
        <translation>Baris yang kurang separuh lajurnya dijawab: %1. Kumpulannya tidak pasti.</translation>
    </message>
    <message>
        <source>No number of groups holds: two halves of the rows always give others. %1 stand apart most clearly (%2).</source>
        <translation>Tiada bilangan kumpulan yang kukuh: dua bahagian baris sentiasa memberi kumpulan yang berbeza. %1 kumpulan terpisah paling jelas (%2).</translation>
    </message>
    <message>
        <source>%1 groups are recommended: there they stand apart most clearly (%2), and two halves of the rows agree by %3 of 1.</source>
        <translation>%1 kumpulan disyorkan: di situ kumpulan terpisah paling jelas (%2), dan keserasian dua bahagian baris ialah %3 daripada 1.</translation>
    </message>
    <message>
        <source>%1 groups are recommended: fewer stand apart a little more clearly, but these tell more, and two halves of the rows agree by %2 of 1.</source>
        <translation>%1 kumpulan disyorkan: bilangan yang lebih kecil terpisah sedikit lebih jelas, tetapi yang ini lebih banyak menerangkan, dan keserasian dua bahagian baris ialah %2 daripada 1.</translation>
    </message>
    <message>
        <source>Better than chance: %1 against %2 when the columns are shuffled.</source>
        <translation>Lebih baik daripada kebetulan: %1 berbanding %2 apabila lajur dirawakkan.</translation>
    </message>
    <message>
        <source>looks personal</source>
        <translation>kelihatan peribadi</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>semuanya berbeza</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>sama di semua baris</translation>
    </message>
    <message>
        <source>mostly empty</source>
        <translation>kebanyakannya kosong</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>teks bebas</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>tarikh</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>terlalu banyak nilai</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Beberapa jawapan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Teks bebas</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Pengecam</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>alamat e-mel</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>nombor telefon</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>alamat</translation>
    </message>
    <message>
        <source>numbers of persons</source>
        <translation>nombor pengenalan</translation>
    </message>
    <message>
        <source>dates of birth</source>
        <translation>tarikh lahir</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Kumpulan %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 rows)</source>
        <translation>%1 (%2 daripada %3 baris)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 baris</translation>
    </message>
    <message>
        <source>Imported table</source>
        <translation>Jadual yang diimport</translation>
    </message>
    <message>
        <source>%1 groups: %2, shuffled columns %3</source>
        <translation>%1 kumpulan: %2, lajur dirawakkan %3</translation>
    </message>
    <message>
        <source>%1: half of the group is between %2 and %3, the middle one is %4</source>
        <translation>%1: separuh kumpulan antara %2 dan %3, nilai tengah ialah %4</translation>
    </message>
    <message>
        <source>%1: %2 %3 of the group</source>
        <translation>%1: %2 %3 daripada kumpulan</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5 of the group</source>
        <translation>%1: %2 %3, %4 %5 daripada kumpulan</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Import jadual</translation>
    </message>
    <message>
        <source>never here</source>
        <translation>tiada di sini</translation>
    </message>
    <message>
        <source>nearly all of them</source>
        <translation>hampir semuanya</translation>
    </message>
    <message>
        <source>%1 times as often</source>
        <translation>%1 kali lebih kerap</translation>
    </message>
    <message>
        <source>twice as often</source>
        <translation>dua kali lebih kerap</translation>
    </message>
    <message>
        <source>more often</source>
        <translation>lebih kerap</translation>
    </message>
    <message>
        <source>less often</source>
        <translation>kurang kerap</translation>
    </message>
    <message>
        <source>half as often</source>
        <translation>separuh sahaja</translation>
    </message>
    <message>
        <source>rarely</source>
        <translation>jarang</translation>
    </message>
    <message>
        <source>%1 times as much on average</source>
        <translation>purata %1 kali ganda</translation>
    </message>
    <message>
        <source>twice as much on average</source>
        <translation>purata dua kali ganda</translation>
    </message>
    <message>
        <source>half as much on average</source>
        <translation>purata separuh sahaja</translation>
    </message>
    <message>
        <source>far less on average</source>
        <translation>purata jauh lebih rendah</translation>
    </message>
    <message>
        <source>%1 higher on average</source>
        <translation>purata %1 lebih tinggi</translation>
    </message>
    <message>
        <source>%1 lower on average</source>
        <translation>purata %1 lebih rendah</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 %3, of all rows %4</source>
        <translation>%1: %2 %3, semua baris %4</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>sedikit</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>jelas</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>kuat</translation>
    </message>
    <message>
        <source>%1: columns that look personal are kept out of groups and personas: %2.</source>
        <translation>%1: lajur yang kelihatan peribadi tidak dimasukkan dalam kumpulan dan persona: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2 in %3 rows looks like “no answer”, so it is not counted as a number. If it is one, choose Number in the column&apos;s menu.</source>
        <translation>“%1”: %2 dalam %3 baris nampak seperti “tiada jawapan”, jadi ia tidak dikira sebagai nombor. Jika ia memang nombor, pilih Nombor dalam menu lajur.</translation>
    </message>
    <message>
        <source>Groups of a table</source>
        <translation>Kumpulan dalam jadual</translation>
    </message>
    <message>
        <source>%1 groups of %2 rows</source>
        <translation>%1 kumpulan daripada %2 baris</translation>
    </message>
    <message>
        <source>How clearly the groups stand apart, 0 to 1; dashed: shuffled columns</source>
        <translation>Sejauh mana kumpulan terpisah, 0 hingga 1; garis putus: lajur dirawakkan</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 baris</translation>
    </message>
    <message>
        <source>Nothing tells it from the rest</source>
        <translation>Tiada apa-apa yang membezakannya daripada yang lain</translation>
    </message>
    <message>
        <source>Count customers along the journey</source>
        <translation>Kira pelanggan sepanjang perjalanan</translation>
    </message>
    <message>
        <source>1.5 times as often</source>
        <translation>1.5 kali lebih kerap</translation>
    </message>
    <message>
        <source>Group %1 has only %2 of the rows. Under 7% it is rarely worth a persona.</source>
        <translation>Kumpulan %1 meliputi hanya %2 daripada baris. Di bawah 7%, jarang berbaloi untuk satu persona.</translation>
    </message>
    <message>
        <source>%1 groups are recommended: there they stand apart most clearly (%2) without any group under 7%, and two halves of the rows agree by %3 of 1.</source>
        <translation>%1 kumpulan disyorkan: di situ kumpulan terpisah paling jelas (%2) tanpa kumpulan di bawah 7%, dan keserasian dua bahagian baris ialah %3 daripada 1.</translation>
    </message>
    <message>
        <source>%1: half of the group between %2 and %3, the middle one %4; on average %5, of all rows %6</source>
        <translation>%1: separuh kumpulan antara %2 dengan %3, nilai tengah %4; purata %5, semua baris %6</translation>
    </message>
</context>
<context>
    <name>EvidenceMark</name>
    <message numerus="yes">
        <source>Rests on %n source(s)</source>
        <translation>
            <numerusform>Berdasarkan %n sumber data</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Andaian</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) gone</source>
        <translation>
            <numerusform>%n sumber data tiada lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 backed, %2 assumptions</source>
        <translation>%1 berbukti, %2 andaian</translation>
    </message>
</context>
<context>
    <name>EvidencePopover</name>
    <message numerus="yes">
        <source>Insight, %n observation(s)</source>
        <translation>
            <numerusform>Cerapan, %n pemerhatian</numerusform>
        </translation>
    </message>
    <message>
        <source>Source that is gone</source>
        <translation>Sumber data tiada lagi</translation>
    </message>
    <message>
        <source>No longer in this workspace</source>
        <translation>Tiada lagi dalam ruang kerja ini</translation>
    </message>
    <message numerus="yes">
        <source>Table, %n row(s)</source>
        <translation>
            <numerusform>Jadual, %n baris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalStep</name>
    <message>
        <source>Name of the study</source>
        <translation>Nama kajian</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>What will you use the personas for?</source>
        <translation>Untuk apakah persona akan digunakan?</translation>
    </message>
    <message>
        <source>Decides which fields are offered first.</source>
        <translation>Menentukan medan yang ditawarkan dahulu.</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Produk atau perkhidmatan</translation>
    </message>
    <message>
        <source>For example: flow-pack machines, 60–120 packs a minute</source>
        <translation>Contoh: mesin pembungkusan, 60–120 pek seminit</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Pasaran</translation>
    </message>
    <message>
        <source>For example: Bình Dương, Đồng Nai, Long An</source>
        <translation>Contoh: Selangor, Johor, Pulau Pinang</translation>
    </message>
    <message>
        <source>Questions to answer</source>
        <translation>Soalan yang perlu dijawab</translation>
    </message>
    <message>
        <source>They become the interview guide.</source>
        <translation>Menjadi panduan temu bual.</translation>
    </message>
    <message>
        <source>Alt ↑ ↓ moves a line</source>
        <translation>Alt ↑ ↓ mengalih baris</translation>
    </message>
    <message>
        <source>What must be known about a customer to answer them</source>
        <translation>Apa yang perlu diketahui tentang pelanggan untuk menjawabnya</translation>
    </message>
    <message>
        <source>Stage of the business process that it serves</source>
        <translation>Peringkat proses perniagaan yang dibantu</translation>
    </message>
    <message>
        <source>For example: quoting, from the first call to the signed contract</source>
        <translation>Contoh: sebut harga, dari panggilan pertama hingga kontrak ditandatangani</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>A role or initials</source>
        <translation>Peranan atau singkatan nama</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Tarikh akhir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Semakan</translation>
    </message>
</context>
<context>
    <name>InsightForm</name>
    <message>
        <source>Insight, one sentence that observations support</source>
        <translation>Cerapan, satu ayat yang disokong oleh pemerhatian</translation>
    </message>
    <message>
        <source>Speaks to</source>
        <translation>Berkaitan dengan</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Give the study a name</source>
        <translation>Beri nama kepada kajian</translation>
    </message>
    <message>
        <source>Choose at least one purpose</source>
        <translation>Pilih sekurang-kurangnya satu tujuan</translation>
    </message>
    <message>
        <source>Name the product or service</source>
        <translation>Nyatakan produk atau perkhidmatan</translation>
    </message>
    <message>
        <source>Write down at least one question</source>
        <translation>Tulis sekurang-kurangnya satu soalan</translation>
    </message>
    <message>
        <source>Note what must be known about a customer</source>
        <translation>Catat apa yang perlu diketahui tentang pelanggan</translation>
    </message>
    <message>
        <source>Set a due date</source>
        <translation>Tetapkan tarikh akhir</translation>
    </message>
    <message>
        <source>Add at least one source</source>
        <translation>Tambah sekurang-kurangnya satu sumber data</translation>
    </message>
    <message>
        <source>Write down at least one observation</source>
        <translation>Tulis sekurang-kurangnya satu pemerhatian</translation>
    </message>
    <message>
        <source>Mix at least three kinds of source</source>
        <translation>Gabungkan sekurang-kurangnya tiga jenis sumber data</translation>
    </message>
    <message>
        <source>Give every source a date</source>
        <translation>Isi tarikh setiap sumber data</translation>
    </message>
    <message>
        <source>Write down at least one insight</source>
        <translation>Tulis sekurang-kurangnya satu cerapan</translation>
    </message>
    <message>
        <source>Describe at least one segment</source>
        <translation>Huraikan sekurang-kurangnya satu segmen</translation>
    </message>
    <message>
        <source>Choose the segments that get a persona</source>
        <translation>Pilih segmen yang akan mendapat persona</translation>
    </message>
    <message>
        <source>Link every insight to observations</source>
        <translation>Pautkan setiap cerapan kepada pemerhatian</translation>
    </message>
    <message>
        <source>Create at least one persona</source>
        <translation>Cipta sekurang-kurangnya satu persona</translation>
    </message>
    <message>
        <source>Give every persona a quote</source>
        <translation>Isi petikan setiap persona</translation>
    </message>
    <message>
        <source>Give every persona goals</source>
        <translation>Isi matlamat setiap persona</translation>
    </message>
    <message>
        <source>Give every persona pain points</source>
        <translation>Isi masalah utama setiap persona</translation>
    </message>
    <message>
        <source>Back at least half of the statements of every persona</source>
        <translation>Sokong sekurang-kurangnya separuh pernyataan setiap persona dengan bukti</translation>
    </message>
    <message>
        <source>Do the reviews that are overdue</source>
        <translation>Lakukan semakan yang tertunggak</translation>
    </message>
    <message>
        <source>Review every persona once</source>
        <translation>Semak setiap persona sekali</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 tiada di situ. Semak nama dan folder.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Choose another name.</source>
        <translation>%1 sudah ada dan dibiarkan seperti asal. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there. Make the folder first, or choose another.</source>
        <translation>Folder bagi %1 tiada. Cipta folder itu dahulu, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Ask its owner for the right to read it.</source>
        <translation>%1 tidak boleh dibaca. Minta kebenaran membaca daripada pemiliknya.</translation>
    </message>
    <message>
        <source>%1 cannot be written; nothing was changed. Choose another folder, or ask for the right to write there.</source>
        <translation>%1 tidak boleh ditulis; tiada apa-apa diubah. Pilih folder lain, atau minta kebenaran menulis di situ.</translation>
    </message>
    <message>
        <source>%1 is not a Chandung workspace; it was left as it is. Choose a workspace file.</source>
        <translation>%1 bukan ruang kerja Chandung; ia dibiarkan seperti asal. Pilih fail ruang kerja.</translation>
    </message>
    <message>
        <source>%1 is damaged; it was left as it is. Go back to a backup copy of it. Detail: %2</source>
        <translation>%1 rosak; ia dibiarkan seperti asal. Gunakan semula salinan sandarannya. Butiran: %2</translation>
    </message>
    <message>
        <source>%1 comes from a newer version of Chandung (format %2, this program knows up to %3); it was left as it is. Update the program.</source>
        <translation>%1 berasal daripada versi Chandung yang lebih baharu (format %2, program ini mengenali hingga %3); ia dibiarkan seperti asal. Kemas kini program.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program; nothing was changed. Close it there first.</source>
        <translation>%1 dibuka dalam tetingkap atau program lain; tiada apa-apa diubah. Tutup di sana dahulu.</translation>
    </message>
    <message>
        <source>%1 is being edited by %2; nothing was changed. Close it there first.</source>
        <translation>%1 sedang disunting oleh %2; tiada apa-apa diubah. Tutup di sana dahulu.</translation>
    </message>
    <message>
        <source>%1 can only be read; nothing was changed. Work on a copy, or ask for the right to write.</source>
        <translation>%1 hanya boleh dibaca; tiada apa-apa diubah. Guna salinan, atau minta kebenaran menulis.</translation>
    </message>
    <message>
        <source>The disk is full, so the change to %1 was not kept; all that was saved before is safe. Free some space, or save a copy elsewhere.</source>
        <translation>Cakera penuh, jadi perubahan pada %1 tidak disimpan; semua yang disimpan sebelum ini selamat. Kosongkan sedikit ruang, atau simpan salinan di tempat lain.</translation>
    </message>
    <message>
        <source>%1 was moved, renamed or replaced while it was open; the change was not kept. Save a copy, then open the file again.</source>
        <translation>%1 telah dialih, dinamakan semula atau diganti semasa dibuka; perubahan tidak disimpan. Simpan salinan, kemudian buka semula fail itu.</translation>
    </message>
    <message>
        <source>%1 could not be read or written; the change was not kept. Save a copy elsewhere and try again. Detail: %2</source>
        <translation>%1 tidak dapat dibaca atau ditulis; perubahan tidak disimpan. Simpan salinan di tempat lain dan cuba lagi. Butiran: %2</translation>
    </message>
    <message>
        <source>%1 is written in %2; nothing was imported. Save it as UTF-8 and try again.</source>
        <translation>%1 ditulis dalam %2; tiada apa-apa diimport. Simpan sebagai UTF-8 dan cuba lagi.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 (byte %2); nothing was imported. Save it as UTF-8 and try again.</source>
        <translation>%1 bukan UTF-8 yang sah (bait %2); tiada apa-apa diimport. Simpan sebagai UTF-8 dan cuba lagi.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: line %2, column %3; nothing was imported. Mend that place and try again.</source>
        <translation>%1 bukan JSON yang sah: baris %2, lajur %3; tiada apa-apa diimport. Betulkan bahagian itu dan cuba lagi.</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep; nothing was imported. Check that it is the right file.</source>
        <translation>%1 bersarang lebih daripada %2 aras; tiada apa-apa diimport. Pastikan fail itu betul.</translation>
    </message>
    <message>
        <source>%1 is too large (the limit is %2); nothing was imported. Split it into smaller files.</source>
        <translation>%1 terlalu besar (hadnya %2); tiada apa-apa diimport. Pecahkan kepada fail yang lebih kecil.</translation>
    </message>
    <message>
        <source>%1 has &quot;%2&quot; twice in one place; nothing was imported. Remove one of them.</source>
        <translation>%1 mempunyai &quot;%2&quot; dua kali di satu tempat; tiada apa-apa diimport. Buang salah satu.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2. Nothing was imported.</source>
        <translation>%1 tidak dapat difahami: %2. Tiada apa-apa diimport.</translation>
    </message>
    <message>
        <source>%1, %2: %3 is expected. Nothing was imported. Correct the value and try again.</source>
        <translation>%1, %2: %3 diperlukan. Tiada apa-apa diimport. Betulkan nilai itu dan cuba lagi.</translation>
    </message>
    <message>
        <source>%1, %2: %3 Nothing was imported.</source>
        <translation>%1, %2: %3 Tiada apa-apa diimport.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be imported. Check that it is the right file.</source>
        <translation>%1 tiada kandungan yang boleh diimport. Pastikan fail itu betul.</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read. Choose a PNG, JPEG or WebP file.</source>
        <translation>%1 bukan gambar yang boleh dibaca. Pilih fail PNG, JPEG atau WebP.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 megapixels. Choose a smaller picture.</source>
        <translation>%1 lebih besar daripada %2 megapiksel. Pilih gambar yang lebih kecil.</translation>
    </message>
    <message>
        <source>%1 is not a table that can be read; nothing was imported. Check that it is the right file.</source>
        <translation>%1 bukan jadual yang boleh dibaca; tiada apa-apa diimport. Pastikan fail itu betul.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table from row %2 on; nothing was imported. Mend that row and try again.</source>
        <translation>%1 tidak boleh dibaca sebagai jadual mulai baris %2; tiada apa-apa diimport. Betulkan baris itu dan cuba lagi.</translation>
    </message>
    <message>
        <source>%1 has more than %3 columns in row %2; nothing was imported. Check the separator, or split the table.</source>
        <translation>%1 mempunyai lebih daripada %3 lajur pada baris %2; tiada apa-apa diimport. Semak pemisah, atau pecahkan jadual.</translation>
    </message>
    <message>
        <source>%1 has a cell of more than %3 characters in row %2; nothing was imported. Check the quotation marks there.</source>
        <translation>%1 mempunyai sel yang melebihi %3 aksara pada baris %2; tiada apa-apa diimport. Semak tanda petik di situ.</translation>
    </message>
    <message>
        <source>%1 uses another separator from row %2 on; nothing was imported. Use one separator throughout.</source>
        <translation>%1 menggunakan pemisah lain mulai baris %2; tiada apa-apa diimport. Gunakan satu pemisah sahaja.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Dibatalkan; tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>There are too few rows to find groups in; nothing was changed. Use a larger table.</source>
        <translation>Baris terlalu sedikit untuk mencari kumpulan; tiada apa-apa diubah. Guna jadual yang lebih besar.</translation>
    </message>
    <message>
        <source>There are too few columns that groups can be found by; nothing was changed. Choose other columns.</source>
        <translation>Lajur yang boleh digunakan untuk mencari kumpulan terlalu sedikit; tiada apa-apa diubah. Pilih lajur lain.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. Give its id, its full name or the beginning of its id.</source>
        <translation>Tiada %1 &quot;%2&quot;. Berikan id, nama penuh atau permulaan idnya.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; fits more than one %1. Give the id.</source>
        <translation>&quot;%2&quot; sepadan dengan lebih daripada satu %1. Berikan id.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here; nothing was changed. Known here: %2.</source>
        <translation>Jenis %1 tidak boleh digunakan di sini; tiada apa-apa diubah. Yang dikenali: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what was there is unchanged. Choose another folder or name. Detail: %2</source>
        <translation>%1 tidak boleh ditulis; kandungan asal tidak berubah. Pilih folder atau nama lain. Butiran: %2</translation>
    </message>
    <message>
        <source>There is not enough memory for this; what was saved is safe. Close other programs and try again.</source>
        <translation>Ingatan tidak mencukupi; semua yang disimpan selamat. Tutup program lain dan cuba lagi.</translation>
    </message>
    <message>
        <source>The persona has no name. Give it one that colleagues remember.</source>
        <translation>Persona belum bernama. Beri nama yang mudah diingati rakan sekerja.</translation>
    </message>
    <message>
        <source>There is no quote. Add one sentence in the customer&apos;s own voice.</source>
        <translation>Tiada petikan. Tambah satu ayat dalam suara pelanggan sendiri.</translation>
    </message>
    <message>
        <source>No statement is backed by evidence. Link the most important ones to a source.</source>
        <translation>Tiada pernyataan berbukti. Pautkan yang paling penting kepada sumber data.</translation>
    </message>
    <message>
        <source>%1 of %2 statements are assumptions. Back the ones that decisions rest on.</source>
        <translation>%1 daripada %2 pernyataan ialah andaian. Cari bukti bagi yang menjadi asas keputusan.</translation>
    </message>
    <message>
        <source>Only facts about the person are filled in. Add goals, pain points and how they buy.</source>
        <translation>Hanya fakta tentang orang ini diisi. Tambah matlamat, masalah utama dan cara membeli.</translation>
    </message>
    <message>
        <source>The review was due on %1. Check whether the persona is still true.</source>
        <translation>Semakan sepatutnya pada %1. Semak sama ada persona masih benar.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is not known and was kept as a field of your own.</source>
        <translation>%1: medan &quot;%2&quot; tidak dikenali dan disimpan sebagai medan sendiri.</translation>
    </message>
    <message>
        <source>%1: &quot;%3&quot;, named under %2, is not there; only its name was kept where there is a place for it.</source>
        <translation>%1: &quot;%3&quot;, yang dinamakan di bawah %2, tiada; hanya namanya disimpan jika ada tempat.</translation>
    </message>
    <message>
        <source>%1 has an id that other content already has; it was added under a new id.</source>
        <translation>%1 mempunyai id yang sudah digunakan oleh kandungan lain; ia ditambah dengan id baharu.</translation>
    </message>
    <message>
        <source>%1 is already there with the same content and was left out.</source>
        <translation>%1 sudah ada dengan kandungan yang sama dan ditinggalkan.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not known and was left out.</source>
        <translation>%1: &quot;%2&quot; tidak dikenali dan ditinggalkan.</translation>
    </message>
    <message>
        <source>expected is an object with a list &quot;personas&quot;, or a list of objects with &quot;identity.name&quot; or &quot;fields&quot;</source>
        <translation>perlu objek dengan senarai &quot;personas&quot;, atau senarai objek dengan &quot;identity.name&quot; atau &quot;fields&quot;</translation>
    </message>
    <message>
        <source>its &quot;format&quot; is not &quot;chandung.personas&quot;</source>
        <translation>&quot;format&quot; bukan &quot;chandung.personas&quot;</translation>
    </message>
    <message>
        <source>its &quot;version&quot; is not a whole number</source>
        <translation>&quot;version&quot; bukan nombor bulat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key for a field; a key is written group.name in small letters</source>
        <translation>&quot;%1&quot; bukan kunci medan; kunci ditulis group.name dengan huruf kecil</translation>
    </message>
    <message>
        <source>it has more than %1 fields of its own</source>
        <translation>ia mempunyai lebih daripada %1 medan sendiri</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>senarai teks</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>senarai</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objek</translation>
    </message>
    <message>
        <source>a list of statements</source>
        <translation>senarai pernyataan</translation>
    </message>
    <message>
        <source>a list of evidence</source>
        <translation>senarai bukti</translation>
    </message>
    <message>
        <source>a range with &quot;from&quot; and &quot;to&quot;</source>
        <translation>julat dengan &quot;from&quot; dan &quot;to&quot;</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>nombor</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>nombor bulat</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>the id of a picture, or a drawn avatar</source>
        <translation>id gambar, atau avatar yang dilukis</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>The value is of another kind than the field.</source>
        <translation>Jenis nilai tidak sepadan dengan medan.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Ini tidak boleh kosong.</translation>
    </message>
    <message>
        <source>The least value is %1.</source>
        <translation>Nilai terkecil ialah %1.</translation>
    </message>
    <message>
        <source>The greatest value is %1.</source>
        <translation>Nilai terbesar ialah %1.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ini bukan nombor.</translation>
    </message>
    <message>
        <source>The first number is greater than the second.</source>
        <translation>Nombor pertama lebih besar daripada nombor kedua.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices.</source>
        <translation>&quot;%1&quot; bukan antara pilihan.</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes.</source>
        <translation>Teks lebih panjang daripada %1 bait.</translation>
    </message>
    <message>
        <source>This is not a date. Write YYYY-MM-DD, YYYY-MM or YYYY.</source>
        <translation>Ini bukan tarikh. Tulis YYYY-MM-DD, YYYY-MM atau YYYY.</translation>
    </message>
    <message>
        <source>A piece of evidence points to one source, observation or insight, not to several.</source>
        <translation>Satu bukti merujuk kepada satu sumber data, pemerhatian atau cerapan sahaja.</translation>
    </message>
    <message>
        <source>The text has a zero character (U+0000), which cannot be kept.</source>
        <translation>Teks mempunyai aksara sifar (U+0000) yang tidak boleh disimpan.</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>study</source>
        <translation>kajian</translation>
    </message>
    <message>
        <source>source</source>
        <translation>sumber data</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmen</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>cerapan</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>set data</translation>
    </message>
    <message>
        <source>a persona without a name</source>
        <translation>persona tanpa nama</translation>
    </message>
    <message>
        <source>%1 of %2 backed statements rest on evidence older than two years. Ask again, or take them out.</source>
        <translation>%1 daripada %2 pernyataan berbukti bergantung pada bukti yang melebihi dua tahun. Tanya semula, atau keluarkan.</translation>
    </message>
    <message>
        <source>%1: the first number is higher than the second. Swap them.</source>
        <translation>%1: nombor pertama lebih tinggi daripada yang kedua. Tukarkannya.</translation>
    </message>
    <message>
        <source>At %1 nobody has %2 years in the job. Correct the age or the years.</source>
        <translation>Pada umur %1 tiada sesiapa sudah %2 tahun dalam bidang. Betulkan umur atau bilangan tahun.</translation>
    </message>
    <message>
        <source>The budget is higher than a whole year&apos;s income or revenue. Check both numbers and what they count.</source>
        <translation>Bajet lebih tinggi daripada pendapatan atau hasil jualan setahun. Semak kedua-dua nombor dan apa yang dikira.</translation>
    </message>
    <message>
        <source>It is a persona not to target, but not why. Write the reason, so that colleagues can recognise such customers.</source>
        <translation>Persona ini bukan sasaran, tetapi sebabnya tiada. Tulis sebabnya supaya rakan sekerja dapat mengenali pelanggan begini.</translation>
    </message>
    <message>
        <source>Nothing tells this persona from the others of the study. Write what only these customers want or do.</source>
        <translation>Tiada apa-apa membezakan persona ini daripada yang lain dalam kajian. Tulis apa yang hanya dimahukan atau dilakukan oleh pelanggan ini.</translation>
    </message>
    <message>
        <source>The study has %1 segments. More than seven are hard to serve: unite those that are alike.</source>
        <translation>Kajian ini mempunyai %1 segmen. Lebih daripada tujuh sukar dilayan: satukan yang serupa.</translation>
    </message>
    <message>
        <source>The study has %1 personas. Nobody keeps more than seven in mind: merge those that are alike.</source>
        <translation>Kajian ini mempunyai %1 persona. Tiada sesiapa mengingati lebih daripada tujuh: gabungkan yang serupa.</translation>
    </message>
    <message>
        <source>%1 was made or changed by another program; it was left as it is and nothing in it was run. Make a clean copy of what it holds.</source>
        <translation>%1 dibuat atau diubah oleh program lain; fail dibiarkan seperti sedia ada dan tiada apa-apa di dalamnya dijalankan. Buat salinan bersih kandungannya.</translation>
    </message>
    <message>
        <source>%1 is protected by a password; nothing was imported. Save a copy without the password and import that.</source>
        <translation>%1 dilindungi kata laluan; tiada apa-apa diimport. Simpan salinan tanpa kata laluan dan import salinan itu.</translation>
    </message>
    <message>
        <source>%1 refers to things outside itself (in %2), which a workbook never needs; nothing was imported. Ask where it comes from.</source>
        <translation>%1 merujuk perkara di luar fail itu (dalam %2), yang tidak diperlukan oleh buku kerja; tiada apa-apa diimport. Tanya dari mana asalnya.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table of its size (in %2, row %3); nothing was imported. Save the sheet as CSV and import that.</source>
        <translation>%1 dinyahmampat menjadi jauh lebih besar daripada jadual sesaiznya (dalam %2, baris %3); tiada apa-apa diimport. Simpan helaian sebagai CSV dan import fail itu.</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot; with rows; nothing was imported. Choose another sheet.</source>
        <translation>%1 tiada helaian &quot;%2&quot; yang berbaris; tiada apa-apa diimport. Pilih helaian lain.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;; nothing was changed. Check its name.</source>
        <translation>Tiada %1 &quot;%2&quot;; tiada apa-apa diubah. Semak namanya.</translation>
    </message>
    <message>
        <source>A persona cannot be merged with itself; nothing was changed. Choose two different personas.</source>
        <translation>Persona tidak boleh digabungkan dengan dirinya sendiri; tiada apa-apa diubah. Pilih dua persona yang berbeza.</translation>
    </message>
    <message>
        <source>One of the two personas is not there any more; nothing was changed. Bring it back from the trash first.</source>
        <translation>Salah satu daripada dua persona itu tiada lagi; tiada apa-apa diubah. Pulihkannya daripada tong sampah dahulu.</translation>
    </message>
    <message>
        <source>column</source>
        <translation>lajur</translation>
    </message>
    <message>
        <source>field</source>
        <translation>medan</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table of its size; nothing was imported. Save the sheet as CSV and import that.</source>
        <translation>%1 mengembang jauh lebih besar daripada jadual bersaiz itu; tiada apa yang diimport. Simpan helaian sebagai CSV dan import fail itu.</translation>
    </message>
    <message>
        <source>A comparison takes at most %1 personas; nothing was written. Name fewer, or none: then each study has its own tables.</source>
        <translation>Satu perbandingan memuat paling banyak %1 persona; tiada apa-apa ditulis. Namakan kurang daripada itu, atau jangan namakan sesiapa: setiap kajian akan mendapat jadualnya sendiri.</translation>
    </message>
    <message>
        <source>A comparison needs two personas or more of one study; nothing was written.</source>
        <translation>Perbandingan memerlukan dua persona atau lebih daripada satu kajian; tiada apa-apa ditulis.</translation>
    </message>
    <message>
        <source>There is no buying committee to show; nothing was written. Choose another layout.</source>
        <translation>Tiada jawatankuasa pembelian untuk dipaparkan; tiada apa-apa ditulis. Pilih susun atur lain.</translation>
    </message>
    <message>
        <source>There is no journey to show; nothing was written. Choose another layout.</source>
        <translation>Tiada perjalanan untuk dipaparkan; tiada apa-apa ditulis. Pilih susun atur lain.</translation>
    </message>
    <message>
        <source>There is no persona to show; nothing was written.</source>
        <translation>Tiada persona untuk dipaparkan; tiada apa-apa ditulis.</translation>
    </message>
    <message>
        <source>A part of Chandung cannot be used: %1. What was saved is safe. Close all its windows and start it again; if that does not help, install it anew. Detail: %2</source>
        <translation>Sebahagian daripada Chandung tidak dapat digunakan: %1. Apa yang telah disimpan adalah selamat. Tutup semua tetingkapnya dan buka semula; jika masih tidak berjaya, pasang semula. Butiran: %2</translation>
    </message>
    <message>
        <source>It is %1 like %2, most of all in %3. Write what tells the two apart, or merge them.</source>
        <translation>Ia %1 serupa dengan %2, terutamanya dalam %3. Tulis apa yang membezakan kedua-duanya, atau gabungkan.</translation>
    </message>
    <message>
        <source>The persona stands for only %1 of the customers. Ask whether it is worth a card of its own.</source>
        <translation>Persona ini mewakili hanya %1 daripada pelanggan. Pertimbangkan sama ada ia wajar mendapat kad sendiri.</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 nilai</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 meanwhile; it was left as it is. What you changed is kept on this computer: save it under another name beside it.</source>
        <translation>Orang lain telah mengubah %1 sementara itu; fail itu dibiarkan seperti sedia ada. Perubahan anda disimpan pada komputer ini: simpan dengan nama lain di sebelahnya.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ObservationForm</name>
    <message>
        <source>What was said or seen</source>
        <translation>Apa yang dikatakan atau dilihat</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Dengan kata-kata mereka sendiri</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dikatakan oleh</translation>
    </message>
    <message>
        <source>A role, no name</source>
        <translation>Peranan, tanpa nama</translation>
    </message>
    <message>
        <source>Speaks to</source>
        <translation>Berkaitan dengan</translation>
    </message>
</context>
<context>
    <name>PersonaClip</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (salinan)</translation>
    </message>
</context>
<context>
    <name>SegmentForm</name>
    <message>
        <source>Name of the segment</source>
        <translation>Nama segmen</translation>
    </message>
    <message>
        <source>Chosen: becomes a persona</source>
        <translation>Dipilih: menjadi persona</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Siapa tergolong di dalamnya</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Bahagian, %</translation>
    </message>
    <message>
        <source>of</source>
        <translation>daripada</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Bilangan</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tahap akaun</translation>
    </message>
    <message>
        <source>Buys by</source>
        <translation>Membeli mengikut</translation>
    </message>
    <message>
        <source>Sophistication, 0 beginner – 100 expert; empty: not known</source>
        <translation>Tahap kepakaran, 0 baru bermula – 100 pakar; kosong: belum diketahui</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Mengapa ia penting</translation>
    </message>
    <message>
        <source>Share of the revenue, %</source>
        <translation>Bahagian hasil jualan, %</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>For example: Interview 4, An Phú Foods</source>
        <translation>Contoh: Temu bual 4, Makanan An Phú</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Jenis sumber data</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Dikumpul oleh</translation>
    </message>
    <message>
        <source>A role or initials</source>
        <translation>Peranan atau singkatan nama</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sampel</translation>
    </message>
    <message>
        <source>For example: 6 people</source>
        <translation>Contoh: 6 orang</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Kaedah</translation>
    </message>
    <message>
        <source>For example: talk of 40 minutes, recorded</source>
        <translation>Contoh: perbualan 40 minit, dirakam</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Trust, 1 hardly – 5 fully</source>
        <translation>Kepercayaan, 1 rendah – 5 penuh</translation>
    </message>
    <message>
        <source>Link or file name</source>
        <translation>Pautan atau nama fail</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>years</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>sebulan</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>setahun</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>minggu</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
</context>
<context>
    <name>chandung::app::Dependents</name>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n pernyataan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n sumber data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>%n pemerhatian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insights</source>
        <translation>
            <numerusform>%n cerapan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committees</source>
        <translation>
            <numerusform>%n jawatankuasa pembelian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n perjalanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview guides</source>
        <translation>
            <numerusform>%n panduan temu bual</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. It leaves behind: %2.</source>
        <translation>%1. Yang ditinggalkan: %2.</translation>
    </message>
</context>
<context>
    <name>chandung::app::FileCare</name>
    <message>
        <source>The folder for backups, %1, cannot be used now: the backup was made in the program&apos;s own folder. Make the folder available, or choose another in Settings.</source>
        <translation>Folder sandaran, %1, tidak dapat digunakan sekarang: sandaran dibuat dalam folder program sendiri. Sediakan folder itu, atau pilih folder lain dalam Tetapan.</translation>
    </message>
</context>
<context>
    <name>chandung::app::Merging</name>
    <message>
        <source>Merge personas</source>
        <translation>Gabungkan persona</translation>
    </message>
</context>
<context>
    <name>chandung::app::MessageSheet</name>
    <message>
        <source>Stage</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soalan</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bantahan</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Jawapan kita</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Kandungan</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Seruan bertindak</translation>
    </message>
</context>
<context>
    <name>chandung::app::OutcomeLists</name>
    <message>
        <source>Rank</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Masalah utama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Pieces of evidence</source>
        <translation>Bilangan bukti</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Dinyatakan oleh</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bantahan</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Jawapan kita</translation>
    </message>
    <message>
        <source>Proof they trust</source>
        <translation>Bukti yang mereka percayai</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dikatakan oleh</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Perlu disebut</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tawaran</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Dengan kata-kata mereka</translation>
    </message>
    <message>
        <source>What not to say</source>
        <translation>Jangan disebut</translation>
    </message>
</context>
<context>
    <name>chandung::app::Settings</name>
    <message>
        <source>Language and look</source>
        <translation>Bahasa dan rupa</translation>
    </message>
    <message>
        <source>Paper and people</source>
        <translation>Kertas dan orang</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Fail dan sandaran</translation>
    </message>
    <message>
        <source>Brand of this workspace</source>
        <translation>Jenama ruang kerja ini</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Of the windows. Cards are exported in any of the three.</source>
        <translation>Untuk tetingkap. Kad dieksport dalam mana-mana antara tiga bahasa.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cerah</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>What an export begins with.</source>
        <translation>Kertas permulaan bagi eksport.</translation>
    </message>
    <message>
        <source>Review of personas</source>
        <translation>Semakan persona</translation>
    </message>
    <message>
        <source>How often the personas of a new study are to be looked at again.</source>
        <translation>Kekerapan persona kajian baharu perlu dilihat semula.</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Setiap bulan</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Setiap suku tahun</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>Setiap enam bulan</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Setiap tahun</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama anda</translation>
    </message>
    <message>
        <source>Stands as the author in exported files when the workspace names none.</source>
        <translation>Menjadi pengarang dalam fail yang dieksport apabila ruang kerja tidak menamakan sesiapa.</translation>
    </message>
    <message>
        <source>Folder for workspaces</source>
        <translation>Folder untuk ruang kerja</translation>
    </message>
    <message>
        <source>Where new workspaces are proposed. Empty: the Documents folder.</source>
        <translation>Tempat cadangan bagi ruang kerja baharu. Kosong: folder Dokumen.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder untuk sandaran</translation>
    </message>
    <message>
        <source>Empty: the program&apos;s own folder.</source>
        <translation>Kosong: folder program sendiri.</translation>
    </message>
    <message>
        <source>Recent backups to keep</source>
        <translation>Sandaran terkini untuk disimpan</translation>
    </message>
    <message>
        <source>One of each of the last seven days is kept besides.</source>
        <translation>Selain itu, satu bagi setiap tujuh hari terakhir disimpan.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Syarikat</translation>
    </message>
    <message>
        <source>Stands at the foot of every page.</source>
        <translation>Tertera di kaki setiap halaman.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Pengarang</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP. The empty border is cropped away.</source>
        <translation>PNG, JPEG atau WebP. Sempadan kosong dipangkas.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Warna aksen</translation>
    </message>
    <message>
        <source>Of the first persona of a set. Darkened where it could not be read.</source>
        <translation>Bagi persona pertama dalam satu set. Digelapkan jika sukar dibaca.</translation>
    </message>
    <message>
        <source>Footer text</source>
        <translation>Teks pengaki</translation>
    </message>
    <message>
        <source>One more line on every page, for example who may see it.</source>
        <translation>Satu baris lagi pada setiap halaman, contohnya siapa yang boleh melihatnya.</translation>
    </message>
    <message>
        <source>Look of the pages</source>
        <translation>Rupa halaman</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tenang</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Menonjol</translation>
    </message>
    <message>
        <source>Print-saving</source>
        <translation>Jimat dakwat</translation>
    </message>
</context>
<context>
    <name>chandung::app::Sharing</name>
    <message>
        <source>The share or the folder cannot be reached now.</source>
        <translation>Folder kongsi tidak dapat dicapai sekarang.</translation>
    </message>
    <message>
        <source>Somebody else has changed it at the same time.</source>
        <translation>Orang lain telah mengubahnya pada masa yang sama.</translation>
    </message>
    <message>
        <source>It could not be written there now.</source>
        <translation>Fail tidak dapat ditulis di sana sekarang.</translation>
    </message>
    <message>
        <source>There is no room left there.</source>
        <translation>Tiada ruang lagi di sana.</translation>
    </message>
</context>
<context>
    <name>chandung::app::Versions</name>
    <message>
        <source>Review persona</source>
        <translation>Semak persona</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Pulihkan versi %1</translation>
    </message>
</context>
<context>
    <name>chandung::app::Workspace</name>
    <message>
        <source>change of a setting</source>
        <translation>perubahan tetapan</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>perubahan “%1”</translation>
    </message>
    <message>
        <source>change of a field</source>
        <translation>perubahan medan</translation>
    </message>
    <message>
        <source>new field “%1”</source>
        <translation>medan baharu “%1”</translation>
    </message>
    <message>
        <source>Another change is just being kept. Try again when that is done.</source>
        <translation>Satu perubahan lain sedang disimpan. Cuba semula selepas selesai.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::AboutDialog</name>
    <message>
        <source>About Chandung</source>
        <translation>Perihal Chandung</translation>
    </message>
    <message>
        <source>Customer personas with evidence, from a goal to a printed card. Everything stays in one file on this computer.</source>
        <translation>Persona pelanggan dengan bukti, daripada matlamat hingga kad bercetak. Semuanya kekal dalam satu fail pada komputer ini.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Perisian bebas di bawah Lesen Awam Am GNU, versi 3 atau lebih baharu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Dibina dengan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Actions</name>
    <message>
        <source>New workspace…</source>
        <translation>Ruang kerja baharu…</translation>
    </message>
    <message>
        <source>Make a new workspace file</source>
        <translation>Cipta fail ruang kerja baharu</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buka…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Buka fail ruang kerja</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Buka contoh</translation>
    </message>
    <message>
        <source>A workspace with finished studies to look around in</source>
        <translation>Ruang kerja dengan kajian lengkap untuk ditinjau</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Simpan salinan sebagai…</translation>
    </message>
    <message>
        <source>Keep a second file with everything in it</source>
        <translation>Simpan fail kedua dengan semua kandungannya</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Tutup tetingkap</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Buat asal perubahan terakhir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Buat semula</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Buat semula perubahan</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Cari apa sahaja…</translation>
    </message>
    <message>
        <source>Find words anywhere in the workspace</source>
        <translation>Cari perkataan di mana-mana dalam ruang kerja</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Laman utama</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Kajian</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Jawatankuasa</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Perjalanan</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber data</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Tong sampah</translation>
    </message>
    <message>
        <source>Names in the place list</source>
        <translation>Nama dalam senarai tempat</translation>
    </message>
    <message>
        <source>Fold the place list to its icons, or unfold it</source>
        <translation>Lipat senarai tempat kepada ikon, atau bentangkannya</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Bimbingan</translation>
    </message>
    <message>
        <source>Show or hide the advice beside a step</source>
        <translation>Tunjukkan atau sembunyikan bimbingan di sisi langkah</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Skrin penuh</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cerah</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>New in this place</source>
        <translation>Cipta baharu di sini</translation>
    </message>
    <message>
        <source>A new study, persona or source, where you are</source>
        <translation>Kajian, persona atau sumber data baharu, di tempat anda berada</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Kajian baharu</translation>
    </message>
    <message>
        <source>Step 1, Goal</source>
        <translation>Langkah 1, Matlamat</translation>
    </message>
    <message>
        <source>Step 2, Data collection</source>
        <translation>Langkah 2, Pengumpulan data</translation>
    </message>
    <message>
        <source>Step 3, Analysis</source>
        <translation>Langkah 3, Analisis</translation>
    </message>
    <message>
        <source>Step 4, Identity</source>
        <translation>Langkah 4, Identiti</translation>
    </message>
    <message>
        <source>Step 5, Refinement</source>
        <translation>Langkah 5, Penambahbaikan</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Persona baharu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Buat salinan</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>About Chandung</source>
        <translation>Perihal Chandung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Tetingkap baharu</translation>
    </message>
    <message>
        <source>Another window, for another workspace or to look at two at once</source>
        <translation>Satu lagi tetingkap, untuk ruang kerja lain atau untuk melihat dua serentak</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>Import jadual…</translation>
    </message>
    <message>
        <source>Read a survey export, a CRM list or a file of personas</source>
        <translation>Baca eksport tinjauan, senarai CRM atau fail persona</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sandaran…</translation>
    </message>
    <message>
        <source>Go back to an earlier state of the workspace</source>
        <translation>Kembali kepada keadaan ruang kerja yang terdahulu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Write cards and other pages as PDF, pictures, web page or table</source>
        <translation>Tulis kad dan halaman lain sebagai PDF, gambar, halaman web atau jadual</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Print the cards of what is chosen</source>
        <translation>Cetak kad bagi yang dipilih</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Salin sebagai gambar</translation>
    </message>
    <message>
        <source>Put the first page of the card on the clipboard</source>
        <translation>Letakkan halaman pertama kad pada papan klip</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Language, paper, backups, brand</source>
        <translation>Bahasa, kertas, sandaran, jenama</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Pelan penglibatan</translation>
    </message>
    <message>
        <source>Seven ways of reaching this persona</source>
        <translation>Tujuh cara mendekati persona ini</translation>
    </message>
    <message>
        <source>New journey for this persona</source>
        <translation>Perjalanan baharu untuk persona ini</translation>
    </message>
    <message>
        <source>Compare with each other</source>
        <translation>Bandingkan sesama sendiri</translation>
    </message>
    <message>
        <source>Two to six personas side by side</source>
        <translation>Dua hingga enam persona bersebelahan</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Kegemaran</translation>
    </message>
    <message>
        <source>Mark as a favourite, or take the mark off</source>
        <translation>Tandakan sebagai kegemaran, atau buang tanda</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Put tags on personas</source>
        <translation>Letakkan tag pada persona</translation>
    </message>
    <message>
        <source>Copy personas</source>
        <translation>Salin persona</translation>
    </message>
    <message>
        <source>With everything they rest on, for this or another workspace</source>
        <translation>Dengan semua asasnya, untuk ruang kerja ini atau yang lain</translation>
    </message>
    <message>
        <source>Paste personas</source>
        <translation>Tampal persona</translation>
    </message>
    <message>
        <source>Add the copied personas to this workspace</source>
        <translation>Tambah persona yang disalin ke ruang kerja ini</translation>
    </message>
    <message>
        <source>Find in this page…</source>
        <translation>Cari dalam halaman ini…</translation>
    </message>
    <message>
        <source>Find words in the page you see</source>
        <translation>Cari perkataan dalam halaman yang dilihat</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Cari seterusnya</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Cari sebelumnya</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>What the page you are on is for, and how to work with it</source>
        <translation>Kegunaan halaman yang sedang anda buka dan cara menggunakannya</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan kekunci</translation>
    </message>
    <message>
        <source>Every key, on one page</source>
        <translation>Semua kekunci, pada satu halaman</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Ikuti lawatan</translation>
    </message>
    <message>
        <source>Five stops through the window</source>
        <translation>Lima hentian melalui tetingkap</translation>
    </message>
    <message>
        <source>Compare with an earlier version</source>
        <translation>Bandingkan dengan versi terdahulu</translation>
    </message>
    <message>
        <source>Then and now side by side, what changed first</source>
        <translation>Dahulu dan sekarang bersebelahan, apa yang berubah didahulukan</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Anak tetingkap seterusnya</translation>
    </message>
    <message>
        <source>From the place list through the parts of the page</source>
        <translation>Daripada senarai tempat melalui bahagian halaman</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Anak tetingkap sebelumnya</translation>
    </message>
</context>
<context>
    <name>chandung::gui::AlikeButton</name>
    <message>
        <source>How alike</source>
        <translation>Sejauh mana serupa</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 dan %2: %3</translation>
    </message>
    <message>
        <source>How alike they are, and which groups make it</source>
        <translation>Sejauh mana serupa dan kumpulan medan yang menentukannya</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pairs</source>
        <translation>
            <numerusform>dan %n pasangan lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::AlikePanel</name>
    <message>
        <source>Too alike to be two: one persona would do, or they need what tells them apart.</source>
        <translation>Terlalu serupa untuk menjadi dua: satu persona sudah memadai, atau tambah perkara yang membezakannya.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Sejauh mana serupa</translation>
    </message>
    <message>
        <source>Which groups make it</source>
        <translation>Kumpulan medan yang menentukannya</translation>
    </message>
    <message>
        <source>0: nothing in common. 100: the same in everything but name, label and photo.</source>
        <translation>0: tiada persamaan. 100: sama dalam semua hal kecuali nama, label dan foto.</translation>
    </message>
    <message>
        <source>%1 and %2: %3 of 100</source>
        <translation>%1 dan %2: %3 daripada 100</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kumpulan</translation>
    </message>
    <message>
        <source>Alike in it</source>
        <translation>Keserupaan</translation>
    </message>
    <message>
        <source>Points of the whole</source>
        <translation>Mata daripada jumlah</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
</context>
<context>
    <name>chandung::gui::AvatarPopover</name>
    <message>
        <source>Drawn face</source>
        <translation>Wajah lukisan</translation>
    </message>
    <message>
        <source>Draw another</source>
        <translation>Lukis yang lain</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Kembali kepada automatik</translation>
    </message>
    <message>
        <source>The face that is drawn for this persona of itself</source>
        <translation>Wajah yang dilukis secara automatik untuk persona ini</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatik</translation>
    </message>
</context>
<context>
    <name>chandung::gui::BackupsDialog</name>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n sumber data</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sandaran</translation>
    </message>
    <message>
        <source>Backups of “%1”</source>
        <translation>Sandaran “%1”</translation>
    </message>
    <message>
        <source>Chandung makes a checked backup while you work and when you close a workspace. Restoring keeps the file of now beside it under another name.</source>
        <translation>Chandung membuat sandaran yang disemak semasa anda bekerja dan apabila anda menutup ruang kerja. Semasa memulihkan, fail sekarang disimpan di sebelahnya dengan nama lain.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sandarkan sekarang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Pulihkan sandaran ini</translation>
    </message>
    <message>
        <source>far less than before</source>
        <translation>jauh lebih sedikit daripada sebelum ini</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>sebelum kemas kini</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada sandaran</translation>
    </message>
    <message>
        <source>The first one is made when you pause after a change, and whenever you close the workspace. It then stands here, with what is in it.</source>
        <translation>Yang pertama dibuat apabila anda berhenti sejenak selepas satu perubahan, dan setiap kali anda menutup ruang kerja. Ia kemudian tersenarai di sini, bersama kandungannya.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup mesej ini</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CardPane</name>
    <message>
        <source>Card</source>
        <translation>Kad persona</translation>
    </message>
    <message>
        <source>Size of the card; 100% is as printed. Ctrl and the wheel change it too.</source>
        <translation>Saiz kad; 100% ialah saiz cetakan. Ctrl dan roda tetikus juga mengubahnya.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CardPreview</name>
    <message>
        <source>Card preview</source>
        <translation>Pratonton kad</translation>
    </message>
    <message>
        <source>Card preview, page %1 of %2</source>
        <translation>Pratonton kad, halaman %1 daripada %2</translation>
    </message>
    <message>
        <source>Arrow keys go from field to field, Enter goes to the field in the form.</source>
        <translation>Kekunci anak panah bergerak antara medan, Enter pergi ke medan itu dalam borang.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Caretaker</name>
    <message>
        <source>The other window has closed this workspace. You can make changes here now.</source>
        <translation>Tetingkap lain telah menutup ruang kerja ini. Anda boleh membuat perubahan di sini sekarang.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts that you typed last time were not saved.</source>
        <translation>
            <numerusform>%n teks yang anda taip kali lepas belum disimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Lihat…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Simpan salinan di tempat lain…</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Buka fail semula</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sandaran…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>The file still takes no changes</source>
        <translation>Fail masih tidak menerima perubahan</translation>
    </message>
    <message>
        <source>When this workspace was closed last, no backup of it was made. %1</source>
        <translation>Semasa ruang kerja ini ditutup kali terakhir, tiada sandaran dibuat untuknya. %1</translation>
    </message>
    <message>
        <source>This workspace lies on a network share. You work on a copy on this computer; it is published there when you pause and when you close it. Others can read meanwhile.</source>
        <translation>Ruang kerja ini terletak pada folder rangkaian. Anda bekerja pada salinan di komputer ini; salinan itu diterbitkan ke sana apabila anda berhenti sebentar dan apabila anda menutupnya. Orang lain boleh membaca sementara itu.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that is kept the same on several computers. You work on a copy; it is published there when you pause and when you close it. Wait for the upload before you open it on another computer.</source>
        <translation>Ruang kerja ini terletak dalam folder yang diselaraskan antara beberapa komputer. Anda bekerja pada salinan; salinan itu diterbitkan ke sana apabila anda berhenti sebentar dan apabila anda menutupnya. Tunggu muat naik selesai sebelum membukanya pada komputer lain.</translation>
    </message>
    <message>
        <source>Somebody else has changed this workspace at the same time. Your changes are safe on this computer, and were not published over theirs.</source>
        <translation>Orang lain telah mengubah ruang kerja ini pada masa yang sama. Perubahan anda selamat pada komputer ini dan tidak menimpa perubahan mereka.</translation>
    </message>
    <message>
        <source>Keep both versions</source>
        <translation>Simpan kedua-dua versi</translation>
    </message>
    <message>
        <source>Your changes are saved on this computer, but could not be published yet. The program tries again. %1</source>
        <translation>Perubahan anda disimpan pada komputer ini tetapi belum dapat diterbitkan. Program akan mencuba lagi. %1</translation>
    </message>
    <message>
        <source>Changes of last time that were not published could not be read. They are kept as %1; what is open is the file of the share.</source>
        <translation>Perubahan kali lepas yang belum diterbitkan tidak dapat dibaca. Perubahan itu disimpan sebagai %1; fail yang dibuka ialah fail pada folder kongsi.</translation>
    </message>
    <message>
        <source>Somebody else has changed this workspace. This is the newer version.</source>
        <translation>Orang lain telah mengubah ruang kerja ini. Ini versi yang lebih baharu.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ChartView</name>
    <message>
        <source>Copy as picture</source>
        <translation>Salin sebagai gambar</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CheckDelegate</name>
    <message>
        <source>Go there</source>
        <translation>Pergi ke situ</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Checklist</name>
    <message>
        <source>This step</source>
        <translation>Langkah ini</translation>
    </message>
    <message>
        <source>What this step needs</source>
        <translation>Keperluan langkah ini</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>diperlukan</translation>
    </message>
    <message>
        <source>helps later</source>
        <translation>berguna kemudian</translation>
    </message>
    <message>
        <source>Helps later</source>
        <translation>Berguna kemudian</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n belum ada</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ChoiceField</name>
    <message>
        <source>Not chosen</source>
        <translation>Belum dipilih</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CoachPanel</name>
    <message>
        <source>Coach</source>
        <translation>Bimbingan</translation>
    </message>
    <message>
        <source>Ask yourself</source>
        <translation>Tanya diri anda</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Lemah</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Awas</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ColumnChooser</name>
    <message>
        <source>Personas and segments</source>
        <translation>Persona dan segmen</translation>
    </message>
    <message>
        <source>Find a persona or segment</source>
        <translation>Cari persona atau segmen</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona tanpa nama</translation>
    </message>
    <message>
        <source>Segment without a name</source>
        <translation>Segmen tanpa nama</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Six chosen, that is the most. Take one away to add another.</source>
        <translation>Enam dipilih, itulah paling banyak. Buang satu untuk menambah yang lain.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, two to six can stand side by side</source>
        <translation>
            <numerusform>%n dipilih, dua hingga enam boleh dibandingkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment&apos;s data</source>
        <translation>Data segmen</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CommitteeCommands</name>
    <message>
        <source>New committee</source>
        <translation>Jawatankuasa baharu</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (salinan)</translation>
    </message>
    <message>
        <source>Duplicate committee</source>
        <translation>Buat salinan jawatankuasa</translation>
    </message>
    <message>
        <source>Move committee to trash</source>
        <translation>Pindahkan jawatankuasa ke tong sampah</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CommitteeForm</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Pattern or case</source>
        <translation>Corak atau kes</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Kajian</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tarikh akhir</translation>
    </message>
    <message>
        <source>Kind of buyer</source>
        <translation>Jenis pembeli</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Apa yang belum ada</translation>
    </message>
    <message>
        <source>Ask for all roles again</source>
        <translation>Tanya semula semua peranan</translation>
    </message>
    <message>
        <source>For example: buy one flow-pack line</source>
        <translation>Contoh: beli satu barisan pembungkusan</translation>
    </message>
    <message>
        <source>Rivals, one per line</source>
        <translation>Pesaing, satu setiap baris</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Tidak dinyatakan</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Tiada kajian</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>Tiada segmen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n personas of this segment</source>
        <translation>
            <numerusform>Tambah %n persona daripada segmen ini</numerusform>
        </translation>
    </message>
    <message>
        <source>Every role is filled</source>
        <translation>Setiap peranan telah diisi</translation>
    </message>
    <message>
        <source>This date is in the past. Enter the next deadline, or leave it empty.</source>
        <translation>Tarikh ini sudah lepas. Masukkan tarikh akhir seterusnya, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>Edit committee</source>
        <translation>Edit jawatankuasa</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Tambah ahli</translation>
    </message>
    <message>
        <source>Another committee has this name.</source>
        <translation>Jawatankuasa lain sudah bernama begini.</translation>
    </message>
    <message>
        <source>Give the committee a name.</source>
        <translation>Berikan nama kepada jawatankuasa ini.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CommitteeMap</name>
    <message>
        <source>Map of the committee</source>
        <translation>Peta jawatankuasa</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CommitteePage</name>
    <message>
        <source>Table of the members</source>
        <translation>Jadual ahli</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Jawatankuasa</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jadual</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Tambah ahli</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>Tutup helaian</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Tidak perlu di sini</translation>
    </message>
    <message>
        <source>Committee without a name</source>
        <translation>Jawatankuasa tanpa nama</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>Jawatankuasa</translation>
    </message>
    <message>
        <source>Take member out</source>
        <translation>Keluarkan ahli</translation>
    </message>
    <message>
        <source>Took the member out of the committee</source>
        <translation>Ahli dikeluarkan daripada jawatankuasa</translation>
    </message>
    <message>
        <source>Change influence</source>
        <translation>Tukar pengaruh</translation>
    </message>
    <message>
        <source>Role not needed</source>
        <translation>Peranan tidak perlu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CommitteesPage</name>
    <message>
        <source>Committees</source>
        <translation>Jawatankuasa</translation>
    </message>
    <message>
        <source>No committee yet</source>
        <translation>Belum ada jawatankuasa</translation>
    </message>
    <message>
        <source>A buying committee shows who takes part in a purchase, which role each plays, and who can stop it.</source>
        <translation>Jawatankuasa pembelian menunjukkan siapa yang terlibat dalam pembelian, peranan masing-masing dan siapa yang boleh menghalangnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n ahli</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jawatan</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Influence and stance</source>
        <translation>Pengaruh dan pendirian</translation>
    </message>
    <message>
        <source>%1 of 5, %2</source>
        <translation>%1 daripada 5, %2</translation>
    </message>
    <message>
        <source>Can block</source>
        <translation>Boleh menghalang</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Needs to hear</source>
        <translation>Perlu mendengar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah seterusnya</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tarikh akhir</translation>
    </message>
    <message>
        <source>Kind of buyer</source>
        <translation>Jenis pembeli</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Pesaing</translation>
    </message>
    <message>
        <source>Moved the committee to the trash</source>
        <translation>Jawatankuasa dipindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>New for an account</source>
        <translation>Baharu untuk satu akaun</translation>
    </message>
    <message>
        <source>New for a segment</source>
        <translation>Baharu untuk satu segmen</translation>
    </message>
    <message>
        <source>Committee without a name</source>
        <translation>Jawatankuasa tanpa nama</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CompareCells</name>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>sama seperti %1</translation>
    </message>
    <message>
        <source>nearly the same as %1</source>
        <translation>hampir sama seperti %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 daripada 5</translation>
    </message>
    <message>
        <source>all particular</source>
        <translation>semua khusus</translation>
    </message>
    <message>
        <source>all shared</source>
        <translation>semua dikongsi</translation>
    </message>
    <message>
        <source>%1 shared, %2 particular</source>
        <translation>%1 dikongsi, %2 khusus</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>julat %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CompareColumn</name>
    <message>
        <source>Persona without a name</source>
        <translation>Persona tanpa nama</translation>
    </message>
    <message>
        <source>Segment without a name</source>
        <translation>Segmen tanpa nama</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versi %2</translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation>Seperti pada %1</translation>
    </message>
    <message>
        <source>Segment&apos;s data</source>
        <translation>Data segmen</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>Segment, share %1</source>
        <translation>Segmen, bahagian %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CompareModel</name>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 daripada %2 berbeza</translation>
    </message>
    <message>
        <source>Segment criteria</source>
        <translation>Kriteria segmen</translation>
    </message>
    <message numerus="yes">
        <source>%n identical rows</source>
        <translation>
            <numerusform>%n baris sama</numerusform>
        </translation>
    </message>
    <message>
        <source>how well each reaches them, 0–5</source>
        <translation>sejauh mana setiap satu sampai kepada mereka, 0–5</translation>
    </message>
    <message>
        <source>on one ruler</source>
        <translation>pada satu pembaris</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>from the segment</source>
        <translation>daripada segmen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>dilipat</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>dibuka</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Mark what is shared</source>
        <translation>Tandakan persamaan</translation>
    </message>
    <message>
        <source>Differences first</source>
        <translation>Perbezaan dahulu</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Semua baris</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Susun semula</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Tambah persona</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Alih ke kiri</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Alih ke kanan</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Belum ada yang dibandingkan</translation>
    </message>
    <message>
        <source>Put two to six personas side by side and see what tells them apart. Tick them here, or drag them from the personas onto this page.</source>
        <translation>Letakkan dua hingga enam persona bersebelahan untuk melihat perbezaannya. Tandakan di sini, atau seret dari halaman Persona ke halaman ini.</translation>
    </message>
    <message>
        <source>Choose personas</source>
        <translation>Pilih persona</translation>
    </message>
    <message>
        <source>Compare those of the first study</source>
        <translation>Bandingkan persona kajian pertama</translation>
    </message>
    <message>
        <source>%1 differ, %2 identical</source>
        <translation>%1 berbeza, %2 sama</translation>
    </message>
    <message>
        <source>%1 is not in the comparison any more</source>
        <translation>%1 tiada lagi dalam perbandingan</translation>
    </message>
    <message>
        <source>Six can stand side by side; the others were left out.</source>
        <translation>Enam boleh dibandingkan; yang lain tidak disertakan.</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versi terdahulu</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Pulihkan versi ini</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versi %1, %2</translation>
    </message>
    <message>
        <source>Version %1 is back. Undo brings back what was written since.</source>
        <translation>Versi %1 telah kembali. Buat asal untuk mendapatkan semula apa yang ditulis selepasnya.</translation>
    </message>
    <message>
        <source>Two personas are one now</source>
        <translation>Dua persona kini menjadi satu</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CompareTable</name>
    <message>
        <source>Side by side</source>
        <translation>Bersebelahan</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Sunting di sini</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Alih ke kiri</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Alih ke kanan</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Keluarkan daripada perbandingan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ComparisonExport</name>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Eksport perbandingan</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG picture (*.png);;Web page (*.html);;Excel table (*.xlsx);;CSV table (*.csv)</source>
        <translation>PDF (*.pdf);;Gambar PNG (*.png);;Halaman web (*.html);;Jadual Excel (*.xlsx);;Jadual CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 ditulis</translation>
    </message>
    <message>
        <source>The comparison was not exported</source>
        <translation>Perbandingan tidak dieksport</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ConditionRow</name>
    <message>
        <source>Column</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hingga</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Buang syarat ini</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CropPopover</name>
    <message>
        <source>Part of the photo</source>
        <translation>Bahagian foto</translation>
    </message>
    <message>
        <source>Arrow keys move the square, + and − change its size</source>
        <translation>Kekunci anak panah menggerakkan petak, + dan − mengubah saiznya</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Lebih dekat</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Guna bahagian ini</translation>
    </message>
    <message>
        <source>Keep the whole photo</source>
        <translation>Simpan seluruh foto</translation>
    </message>
    <message>
        <source>Which part is shown?</source>
        <translation>Bahagian mana ditunjukkan?</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys. + and − come closer and go back.</source>
        <translation>Seret, atau guna kekunci anak panah. + dan − mendekat dan menjauh.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Dashboard</name>
    <message>
        <source>Persona without a name</source>
        <translation>Persona tanpa nama</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Laman utama</translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation>Sambung kerja anda</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Kajian</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Apa yang belum ada</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Perlu disemak</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Ruang kerja terkini</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Persona baharu</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter untuk buka</translation>
    </message>
    <message>
        <source>All studies</source>
        <translation>Semua kajian</translation>
    </message>
    <message>
        <source>Evidence by study</source>
        <translation>Bukti mengikut kajian</translation>
    </message>
    <message>
        <source>● evidence   ○ assumption</source>
        <translation>● bukti   ○ andaian</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buka…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Ruang kerja baharu…</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>Belum ada kajian</translation>
    </message>
    <message>
        <source>Begin with a goal: what will the personas be used for?</source>
        <translation>Mulakan dengan matlamat: untuk apakah persona digunakan?</translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>Belum ada pernyataan</translation>
    </message>
    <message>
        <source>Every statement is backed</source>
        <translation>Semua pernyataan berbukti</translation>
    </message>
    <message numerus="yes">
        <source>%n assumptions left</source>
        <translation>
            <numerusform>%n andaian lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Persona in %1. %2</source>
        <translation>Persona dalam %1. %2</translation>
    </message>
    <message>
        <source>No persona yet</source>
        <translation>Belum ada persona</translation>
    </message>
    <message>
        <source>Personas you work on will be here.</source>
        <translation>Persona yang sedang anda bina akan berada di sini.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>tertunggak</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n tertunggak</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
</context>
<context>
    <name>chandung::gui::DataStep</name>
    <message>
        <source>One kind of source alone misleads: mix at least three. So far: %1.</source>
        <translation>Satu jenis sumber data sahaja boleh mengelirukan: gabungkan sekurang-kurangnya tiga. Setakat ini: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 sources are of one kind: %3. Beware: %4.</source>
        <translation>%1 daripada %2 sumber data sama jenis: %3. Awas: %4.</translation>
    </message>
    <message>
        <source>Add another kind</source>
        <translation>Tambah jenis lain</translation>
    </message>
</context>
<context>
    <name>chandung::gui::DateFields</name>
    <message>
        <source>Write it like 2026, %1 or %2.</source>
        <translation>Tulis seperti 2026, %1 atau %2.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::DetailPage</name>
    <message>
        <source>Duplicate</source>
        <translation>Buat salinan</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Pindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
<context>
    <name>chandung::gui::DraftsDialog</name>
    <message>
        <source>Texts that were not saved</source>
        <translation>Teks yang belum disimpan</translation>
    </message>
    <message>
        <source>These texts were typed last time, but the program ended before they were saved, or the file could not take them.</source>
        <translation>Teks ini ditaip kali lepas, tetapi program tamat sebelum ia disimpan, atau fail tidak dapat menerimanya.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Salin teks</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Letak semula</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The text was not put back</source>
        <translation>Teks tidak diletakkan semula</translation>
    </message>
    <message>
        <source>Its field is not there any more. Copy the text and put it where you want it.</source>
        <translation>Medannya tiada lagi. Salin teks dan letakkan di tempat yang anda mahu.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::EvidenceBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>Evidence: %1 statements backed</source>
        <translation>Bukti: %1 pernyataan berbukti</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
</context>
<context>
    <name>chandung::gui::EvidenceBars</name>
    <message>
        <source>%1: %2 of %3 statements backed</source>
        <translation>%1: %2 daripada %3 pernyataan berbukti</translation>
    </message>
    <message>
        <source>no statements yet</source>
        <translation>belum ada pernyataan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::EvidenceDelegate</name>
    <message>
        <source>trust %1/5</source>
        <translation>kepercayaan %1/5</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Rujuk</translation>
    </message>
</context>
<context>
    <name>chandung::gui::EvidenceForm</name>
    <message>
        <source>Source</source>
        <translation>Sumber data</translation>
    </message>
    <message>
        <source>What the source is called</source>
        <translation>Nama sumber data</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Jenis sumber data</translation>
    </message>
    <message>
        <source>What was said or seen, word for word</source>
        <translation>Apa yang dikatakan atau dilihat, kata demi kata</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Jenis bukti</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>Sumber data baharu</translation>
    </message>
    <message>
        <source>Add and cite</source>
        <translation>Tambah dan rujuk</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>The source has no name. Write what it is, for example “Call with a buyer”.</source>
        <translation>Sumber data tiada nama. Tulis apa sumber itu, contohnya “Panggilan dengan pembeli”.</translation>
    </message>
    <message>
        <source>This is no date. Write it as %1, %2 or 2026.</source>
        <translation>Ini bukan tarikh. Tulis sebagai %1, %2 atau 2026.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::EvidencePopover</name>
    <message>
        <source>What this statement rests on</source>
        <translation>Asas pernyataan ini</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Nothing yet: this is an assumption.</source>
        <translation>Belum ada: ini andaian.</translation>
    </message>
    <message>
        <source>Find an observation, insight or source</source>
        <translation>Cari pemerhatian, cerapan atau sumber data</translation>
    </message>
    <message>
        <source>What can be cited</source>
        <translation>Apa yang boleh dirujuk</translation>
    </message>
    <message>
        <source>Mark as assumption</source>
        <translation>Tandakan sebagai andaian</translation>
    </message>
    <message>
        <source>Nothing found. Add it as a new source below.</source>
        <translation>Tiada hasil. Tambahkannya sebagai sumber data baharu di bawah.</translation>
    </message>
    <message>
        <source>Says something similar</source>
        <translation>Menyatakan perkara serupa</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemui</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Sumber data baharu</translation>
    </message>
    <message>
        <source>New evidence…</source>
        <translation>Bukti baharu…</translation>
    </message>
    <message>
        <source>Words and date…</source>
        <translation>Kata-kata dan tarikh…</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Bukti baharu</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>Pemerhatian baharu</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ExportDialog</name>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder untuk fail</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Sedang menulis…</translation>
    </message>
    <message>
        <source>Writing %1 of %2</source>
        <translation>Menulis %1 daripada %2</translation>
    </message>
    <message>
        <source>Writing %1 of %2, %3</source>
        <translation>Menulis %1 daripada %2, %3</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 ditulis</translation>
    </message>
    <message numerus="yes">
        <source>%n files written</source>
        <translation>
            <numerusform>%n fail telah ditulis</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Dihentikan. Tiada apa-apa ditulis.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n files are written and whole.</source>
        <translation>
            <numerusform>Dihentikan. %n fail telah ditulis dengan lengkap.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export did not finish</source>
        <translation>Eksport tidak selesai</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>The page is on the clipboard.</source>
        <translation>Halaman ada pada papan klip.</translation>
    </message>
    <message>
        <source>The first %1 of %2 cards are shown; all are written and printed.</source>
        <translation>%1 kad pertama daripada %2 dipaparkan; semuanya ditulis dan dicetak.</translation>
    </message>
    <message>
        <source>Laying out all cards…</source>
        <translation>Menyusun semua kad…</translation>
    </message>
    <message>
        <source>The beginning of the file is shown, with %1 of %2 personas.</source>
        <translation>Permulaan fail dipaparkan, dengan %1 daripada %2 persona.</translation>
    </message>
    <message>
        <source>The beginning of the file is shown.</source>
        <translation>Permulaan fail dipaparkan.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ExportForm</name>
    <message>
        <source>Cards</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>One page each, then what does not fit and the evidence.</source>
        <translation>Satu halaman bagi setiap persona, diikuti bahagian yang tidak muat dan bukti.</translation>
    </message>
    <message>
        <source>Everything known</source>
        <translation>Semua yang diketahui</translation>
    </message>
    <message>
        <source>All fields in order, the evidence listed.</source>
        <translation>Semua medan mengikut turutan, bukti disenaraikan.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Two to six side by side, differences first.</source>
        <translation>Dua hingga enam bersebelahan, perbezaan dahulu.</translation>
    </message>
    <message>
        <source>Buying committees</source>
        <translation>Jawatankuasa pembelian</translation>
    </message>
    <message>
        <source>Who decides, who influences, who is missing.</source>
        <translation>Siapa memutuskan, siapa mempengaruhi, siapa tiada.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Perjalanan</translation>
    </message>
    <message>
        <source>Stages, touchpoints and feelings.</source>
        <translation>Peringkat, titik sentuhan dan perasaan.</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Buku kecil</translation>
    </message>
    <message>
        <source>Cover, contents and all of it, one after the other.</source>
        <translation>Kulit, kandungan dan semuanya, satu demi satu.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kandungan</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>Bahasa kad</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Orientasi</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Rupa</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Ketajaman</translation>
    </message>
    <message>
        <source>With logo, company and footer</source>
        <translation>Dengan logo, syarikat dan pengaki</translation>
    </message>
    <message>
        <source>One file for each persona</source>
        <translation>Satu fail bagi setiap persona</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Susun atur</translation>
    </message>
    <message>
        <source>This persona</source>
        <translation>Persona ini</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>%n yang dipilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n personas</source>
        <translation>
            <numerusform>Semua %n persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Kajian: %1</translation>
    </message>
    <message>
        <source>Committee: %1</source>
        <translation>Jawatankuasa: %1</translation>
    </message>
    <message>
        <source>Journey: %1</source>
        <translation>Perjalanan: %1</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona tanpa nama</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Gambar PNG</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>Lukisan SVG</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Halaman web (HTML)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Jadual (CSV)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Buku kerja (XLSX)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Data (JSON)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Melintang</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Menegak</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tenang</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Menonjol</translation>
    </message>
    <message>
        <source>Print-saving</source>
        <translation>Jimat dakwat</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>This format holds the personas whatever the layout.</source>
        <translation>Format ini mengandungi persona, apa-apa pun susun aturnya.</translation>
    </message>
    <message>
        <source>%1 personas make several tables of at most %2.</source>
        <translation>%1 persona dibahagi kepada beberapa jadual, paling banyak %2 setiap satu.</translation>
    </message>
    <message>
        <source>Takes the layout and the language of the last export</source>
        <translation>Menggunakan susun atur dan bahasa eksport yang lepas</translation>
    </message>
    <message>
        <source>As last time: %1, %2</source>
        <translation>Seperti kali lepas: %1, %2</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FieldBlock</name>
    <message>
        <source>Use the segment&apos;s</source>
        <translation>Guna nilai segmen</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Tukar</translation>
    </message>
    <message>
        <source>From the segment “%1”</source>
        <translation>Daripada segmen “%1”</translation>
    </message>
    <message>
        <source>The persona&apos;s own value</source>
        <translation>Nilai persona sendiri</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FieldNotes</name>
    <message>
        <source>Wants: %1.</source>
        <translation>Mahukan: %1.</translation>
    </message>
    <message>
        <source>What works: %1.</source>
        <translation>Yang berkesan: %1.</translation>
    </message>
    <message>
        <source>Another persona has this name too. Give one of them another, so that nobody mixes them up.</source>
        <translation>Persona lain juga mempunyai nama ini. Beri salah satu nama lain supaya tiada yang keliru.</translation>
    </message>
    <message>
        <source>Say why not: colleagues recognise such customers by the reason.</source>
        <translation>Nyatakan sebabnya: rakan sekerja mengenali pelanggan begini melalui sebab itu.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FilesPanel</name>
    <message>
        <source>Files of the source</source>
        <translation>Fail sumber data</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Belum ada fail</translation>
    </message>
    <message>
        <source>Drop a recording, a photo or a report here. Up to 48 MB it is kept in the workspace, above that as a link.</source>
        <translation>Lepaskan rakaman, foto atau laporan di sini. Sehingga 48 MB disimpan dalam ruang kerja, lebih daripada itu sebagai pautan.</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Tambah fail…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buka…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Files stay in this workspace and are not exported.</source>
        <translation>Fail kekal dalam ruang kerja ini dan tidak dieksport.</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Buka dalam programnya</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Biarkan tertutup</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>Dalam ruang kerja</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Pautan ke %1</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Tambah fail</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Semua fail (%1)</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Tambah fail</translation>
    </message>
    <message>
        <source>Above 48 MB only a link is kept. Leave the file where it is.</source>
        <translation>Melebihi 48 MB hanya pautan disimpan. Biarkan fail di tempatnya.</translation>
    </message>
    <message>
        <source>“%1” would open in another program. Open it only if you trust where it came from.</source>
        <translation>“%1” akan dibuka dalam program lain. Buka hanya jika anda mempercayai asalnya.</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”.</source>
        <translation>Tiada program pada komputer ini yang membuka “%1”.</translation>
    </message>
    <message>
        <source>Move file to trash</source>
        <translation>Pindahkan fail ke tong sampah</translation>
    </message>
    <message>
        <source>Moved the file to the trash</source>
        <translation>Fail dipindahkan ke tong sampah</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FilterBar</name>
    <message>
        <source>Filter by word</source>
        <translation>Tapis ikut kata</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Kajian</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Arketaip</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Companies (B2B)</source>
        <translation>Syarikat (B2B)</translation>
    </message>
    <message>
        <source>People (B2C)</source>
        <translation>Individu (B2C)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>sekurang-kurangnya satu</translation>
    </message>
    <message>
        <source>half of the statements</source>
        <translation>separuh pernyataan</translation>
    </message>
    <message>
        <source>all statements</source>
        <translation>semua pernyataan</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>tertunggak</translation>
    </message>
    <message>
        <source>due within a month</source>
        <translation>semakan dalam sebulan</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>tiada kekerapan</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Kegemaran</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Susunan</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Ikut kajian</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ikut nama</translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation>Ikut bukti</translation>
    </message>
    <message>
        <source>By review</source>
        <translation>Ikut semakan</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Terakhir diubah</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Senarai</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FilterChip</name>
    <message>
        <source>Any</source>
        <translation>Semua</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Cari dalam halaman ini</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Hasil sebelumnya (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Hasil seterusnya (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FindPalette</name>
    <message>
        <source>Found</source>
        <translation>Ditemui</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Cari apa sahaja</translation>
    </message>
    <message>
        <source>Words, names, anything; accents do not matter</source>
        <translation>Perkataan, nama, apa sahaja; tanda aksen diabaikan</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tiada hasil</translation>
    </message>
    <message>
        <source>↑ ↓ move    Enter open    Tab only personas    Esc close</source>
        <translation>↑ ↓ gerak    Enter buka    Tab persona sahaja    Esc tutup</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Tab: all, or only personas</source>
        <translation>Tab: semua, atau persona sahaja</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Tunjukkan %n lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found, accents do not matter</source>
        <translation>
            <numerusform>%n ditemui, tanda aksen diabaikan</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a few letters of what you look for</source>
        <translation>Taip beberapa huruf daripada apa yang anda cari</translation>
    </message>
    <message>
        <source>A name, a word of a statement or of a source, a setting, a command: “thu ha” finds Thu Hà, “export” writes a card.</source>
        <translation>Nama, perkataan dalam pernyataan atau sumber, tetapan, perintah: “thu ha” menemui Thu Hà, “eksport” menulis kad.</translation>
    </message>
    <message>
        <source>Try fewer letters, or another word for it. With Tab you look for personas only, or for everything again.</source>
        <translation>Cuba kurangkan huruf, atau gunakan perkataan lain. Tekan Tab untuk mencari persona sahaja, atau semuanya semula.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FindResults</name>
    <message>
        <source>Personas</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Sources and observations</source>
        <translation>Sumber data dan pemerhatian</translation>
    </message>
    <message>
        <source>Insights and segments</source>
        <translation>Cerapan dan segmen</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Kajian</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Jawatankuasa</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Perjalanan</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona tanpa nama</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Bandingkan dengan %1</translation>
    </message>
    <message>
        <source>Export the card of %1</source>
        <translation>Eksport kad %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GoalStep</name>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Companies (B2B)</source>
        <translation>Syarikat (B2B)</translation>
    </message>
    <message>
        <source>People (B2C)</source>
        <translation>Individu (B2C)</translation>
    </message>
    <message>
        <source>Why do good quotes end without an answer?</source>
        <translation>Mengapa sebut harga yang baik tidak berjawab?</translation>
    </message>
    <message>
        <source>Who signs, who advises, who can block</source>
        <translation>Siapa menandatangani, menasihati dan boleh menghalang</translation>
    </message>
    <message>
        <source>Edit study</source>
        <translation>Edit kajian</translation>
    </message>
    <message>
        <source>Another study has this name.</source>
        <translation>Kajian lain mempunyai nama ini.</translation>
    </message>
    <message>
        <source>Give the study a name.</source>
        <translation>Beri nama kepada kajian ini.</translation>
    </message>
    <message>
        <source>This date is past.</source>
        <translation>Tarikh ini sudah berlalu.</translation>
    </message>
    <message>
        <source>Write it like %1.</source>
        <translation>Tulis seperti %1.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GridModel</name>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupDetail</name>
    <message>
        <source>Name of the group</source>
        <translation>Nama kumpulan</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Ciri</translation>
    </message>
    <message>
        <source>Typical rows</source>
        <translation>Baris tipikal</translation>
    </message>
    <message>
        <source>What tells the group from the rest</source>
        <translation>Perkara yang membezakan kumpulan daripada yang lain</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Kumpulan ini</translation>
    </message>
    <message>
        <source>− | +</source>
        <translation>− | +</translation>
    </message>
    <message>
        <source>Against all</source>
        <translation>Berbanding semua</translation>
    </message>
    <message>
        <source>Column of the chart</source>
        <translation>Lajur carta</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Berbanding</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Salin carta sebagai gambar</translation>
    </message>
    <message>
        <source>Chart of the groups</source>
        <translation>Carta kumpulan</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Kumpulan %1</translation>
    </message>
    <message>
        <source>Effect size %1, %2</source>
        <translation>Saiz kesan %1, %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Baris %1</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>mengikut kumpulan</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>mengikut %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupModel</name>
    <message>
        <source>%1 of %2 fields filled in</source>
        <translation>%1 daripada %2 medan diisi</translation>
    </message>
    <message>
        <source>%1: first, by the purposes of the study</source>
        <translation>%1: didahulukan, mengikut tujuan kajian</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupPane</name>
    <message>
        <source>Find a field</source>
        <translation>Cari medan</translation>
    </message>
    <message>
        <source>Groups of fields</source>
        <translation>Kumpulan medan</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Field of your own…</source>
        <translation>Medan anda sendiri…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupSession</name>
    <message>
        <source>Looking for groups in %1</source>
        <translation>Mencari kumpulan dalam %1</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Tahap %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupSide</name>
    <message>
        <source>Number of groups</source>
        <translation>Bilangan kumpulan</translation>
    </message>
    <message>
        <source>How clearly the groups stand apart, 0 to 1; dashed: shuffled columns</source>
        <translation>Sejauh mana kumpulan terpisah, 0 hingga 1; garis putus: lajur dirawakkan</translation>
    </message>
    <message>
        <source>How clearly the groups stand apart</source>
        <translation>Sejauh mana kumpulan terpisah</translation>
    </message>
    <message>
        <source>By rules…</source>
        <translation>Mengikut syarat…</translation>
    </message>
    <message>
        <source>Tiers by value…</source>
        <translation>Tahap mengikut nilai…</translation>
    </message>
    <message>
        <source>Columns used</source>
        <translation>Lajur digunakan</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 kumpulan</translation>
    </message>
    <message>
        <source>These groups are made by hand. Rows that no rule describes belong to none.</source>
        <translation>Kumpulan ini dibuat secara manual. Baris yang tidak sepadan dengan mana-mana syarat tidak tergolong dalam mana-mana kumpulan.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>Try without it</source>
        <translation>Cuba tanpanya</translation>
    </message>
    <message>
        <source>Looks for groups again without “%1”</source>
        <translation>Mencari kumpulan sekali lagi tanpa “%1”</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Kumpulan</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber data</translation>
    </message>
    <message>
        <source>Names are drafts, F2 renames</source>
        <translation>Nama ialah draf, F2 untuk menamakan semula</translation>
    </message>
    <message>
        <source>Shares of the groups</source>
        <translation>Bahagian kumpulan</translation>
    </message>
    <message>
        <source>Copied the chart</source>
        <translation>Carta disalin</translation>
    </message>
    <message>
        <source>Save as segments</source>
        <translation>Simpan sebagai segmen</translation>
    </message>
    <message>
        <source>%1 groups of %2 rows</source>
        <translation>%1 kumpulan daripada %2 baris</translation>
    </message>
    <message>
        <source>Nothing tells it from the rest</source>
        <translation>Tiada apa-apa yang membezakannya daripada yang lain</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 baris</translation>
    </message>
    <message>
        <source>Choose the groups that are worth a persona.</source>
        <translation>Pilih kumpulan yang berbaloi untuk satu persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups chosen. What tells them apart is written down with its figure.</source>
        <translation>
            <numerusform>%n kumpulan dipilih. Perkara yang membezakannya dicatat bersama angkanya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups chosen. Filled from the table: %1. The rest is written down with its figure.</source>
        <translation>
            <numerusform>%n kumpulan dipilih. Diisi daripada jadual: %1. Yang lain dicatat bersama angkanya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n personas</source>
        <translation>
            <numerusform>Cipta %n persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Create personas</source>
        <translation>Cipta persona</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n segments</source>
        <translation>
            <numerusform>%n segmen disimpan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n personas; their names are drafts</source>
        <translation>
            <numerusform>%n persona dicipta; namanya ialah draf</numerusform>
        </translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Eksport PDF…</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Fail tidak dapat ditulis</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Kumpulan %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 telah ditulis</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tiada apa yang diubah.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cari semula</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Sedang membaca jadual</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GuidePane</name>
    <message>
        <source>Questions that may be asked</source>
        <translation>Soalan yang boleh ditanya</translation>
    </message>
    <message>
        <source>No interview guide yet</source>
        <translation>Belum ada panduan temu bual</translation>
    </message>
    <message>
        <source>It begins with the questions of the study and with the fields that are still empty or unproven; you choose, order and word them.</source>
        <translation>Bermula dengan soalan kajian dan medan yang masih kosong atau belum terbukti; anda memilih, menyusun dan mengolahnya.</translation>
    </message>
    <message>
        <source>Make interview guide</source>
        <translation>Buat panduan temu bual</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber data</translation>
    </message>
    <message>
        <source>Interview guide and questionnaire</source>
        <translation>Panduan temu bual dan soal selidik</translation>
    </message>
    <message>
        <source>Interview guide as PDF…</source>
        <translation>Panduan temu bual sebagai PDF…</translation>
    </message>
    <message>
        <source>Questionnaire as PDF…</source>
        <translation>Soal selidik sebagai PDF…</translation>
    </message>
    <message>
        <source>Table for answers…</source>
        <translation>Jadual untuk jawapan…</translation>
    </message>
    <message>
        <source>A CSV file with a column for each question, to be imported when it is filled in</source>
        <translation>Fail CSV dengan satu lajur bagi setiap soalan, untuk diimport apabila selesai diisi</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Who you are, what the answers are for, how long it takes</source>
        <translation>Siapa anda, tujuan jawapan, berapa lama</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Tajuk halaman</translation>
    </message>
    <message>
        <source>What the people asked are told first</source>
        <translation>Kata pembuka kepada orang yang ditanya</translation>
    </message>
    <message>
        <source>Your own online form</source>
        <translation>Borang dalam talian anda sendiri</translation>
    </message>
    <message>
        <source>Printed as a QR code on the first page.</source>
        <translation>Dicetak sebagai kod QR pada halaman pertama.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Ditanya</translation>
    </message>
    <message>
        <source>Questions that are asked, in this order</source>
        <translation>Soalan yang ditanya, mengikut susunan ini</translation>
    </message>
    <message>
        <source>A question of your own, then Enter</source>
        <translation>Soalan anda sendiri, kemudian Enter</translation>
    </message>
    <message>
        <source>May be asked</source>
        <translation>Boleh ditanya</translation>
    </message>
    <message>
        <source>Propose more</source>
        <translation>Cadang lagi</translation>
    </message>
    <message>
        <source>Questions for fields that are empty or unproven by now</source>
        <translation>Soalan untuk medan yang kini kosong atau belum terbukti</translation>
    </message>
    <message numerus="yes">
        <source>%n questions. More than fifteen are rarely answered in one go.</source>
        <translation>
            <numerusform>%n soalan. Lebih daripada lima belas jarang dijawab sekali gus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions. Alt ↑ ↓ moves a line.</source>
        <translation>
            <numerusform>%n soalan. Alt ↑ ↓ mengalihkan baris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without spaces.</source>
        <translation>Tulis alamat yang bermula dengan https://, tanpa ruang kosong.</translation>
    </message>
    <message>
        <source>Edit interview guide</source>
        <translation>Edit panduan temu bual</translation>
    </message>
    <message>
        <source>Ask question</source>
        <translation>Tanya soalan</translation>
    </message>
    <message>
        <source>Propose questions</source>
        <translation>Cadang soalan</translation>
    </message>
    <message numerus="yes">
        <source>Proposed %n more questions</source>
        <translation>
            <numerusform>%n soalan lagi dicadangkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 telah ditulis</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Fail tidak dapat ditulis</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Panduan temu bual</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Soal selidik</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Guide of the study</source>
        <translation>Panduan kajian</translation>
    </message>
    <message>
        <source>The guides of this study</source>
        <translation>Semua panduan kajian ini</translation>
    </message>
    <message>
        <source>Another guide</source>
        <translation>Panduan lain</translation>
    </message>
    <message>
        <source>One for each kind of people you ask: buyers, users, your own sales people</source>
        <translation>Satu bagi setiap golongan yang anda tanya: pembeli, pengguna akhir, jurujual anda sendiri</translation>
    </message>
    <message>
        <source>Remove guide</source>
        <translation>Buang panduan</translation>
    </message>
    <message>
        <source>Enter or a double click asks the question, Del drops it.</source>
        <translation>Enter atau dwiklik untuk menanyakan soalan ini, Del untuk menggugurkannya.</translation>
    </message>
    <message>
        <source>Guide without a name</source>
        <translation>Panduan tanpa nama</translation>
    </message>
    <message>
        <source>Move interview guide to trash</source>
        <translation>Pindahkan panduan temu bual ke tong sampah</translation>
    </message>
    <message>
        <source>Moved the interview guide to the trash</source>
        <translation>Panduan temu bual dipindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>Drop question</source>
        <translation>Gugurkan soalan</translation>
    </message>
    <message>
        <source>Dropped the question</source>
        <translation>Soalan telah digugurkan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::HelpWindow</name>
    <message>
        <source>Chandung help</source>
        <translation>Bantuan Chandung</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Halaman panduan</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>chandung::gui::IdentityStep</name>
    <message>
        <source>Personas of this study</source>
        <translation>Persona kajian ini</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Persona baharu</translation>
    </message>
    <message>
        <source>No persona yet</source>
        <translation>Belum ada persona</translation>
    </message>
    <message>
        <source>A persona is one person to picture, made from a chosen segment: a name, a face, goals, pains, and what they rest on.</source>
        <translation>Persona ialah seorang yang mudah dibayangkan, dibina daripada segmen yang dipilih: nama, wajah, matlamat, masalah utama dan asasnya.</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Pelan penglibatan</translation>
    </message>
    <message>
        <source>How the chosen persona is reached: seven ways</source>
        <translation>Tujuh cara mendekati persona yang dipilih</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ImageField</name>
    <message>
        <source>Choose a photo…</source>
        <translation>Pilih foto…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Buang foto</translation>
    </message>
    <message>
        <source>Drop a picture here or paste it with Ctrl+V: PNG, JPEG or WebP.</source>
        <translation>Lepaskan gambar di sini atau tampal dengan Ctrl+V: PNG, JPEG atau WebP.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Pilih foto</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Gambar (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>The photo was not taken</source>
        <translation>Foto tidak diterima</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Pangkas…</translation>
    </message>
    <message>
        <source>Drawn face…</source>
        <translation>Wajah lukisan…</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ImportHeader</name>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ditinggalkan</translation>
    </message>
    <message>
        <source>%1 distinct</source>
        <translation>%1 nilai</translation>
    </message>
    <message>
        <source>none missing</source>
        <translation>tiada yang kosong</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 kosong</translation>
    </message>
    <message>
        <source>Read “%1” as</source>
        <translation>Baca “%1” sebagai</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Tinggalkan lajur ini</translation>
    </message>
    <message>
        <source>Keep this column</source>
        <translation>Kekalkan lajur ini</translation>
    </message>
    <message>
        <source>Fills the field</source>
        <translation>Mengisi medan</translation>
    </message>
    <message>
        <source>From %1 to %2, half between %3 and %4</source>
        <translation>Dari %1 hingga %2, separuh antara %3 dan %4</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 distinct, %5 missing</source>
        <translation>%1, %2, %3, %4 nilai, %5 kosong</translation>
    </message>
    <message>
        <source>used</source>
        <translation>digunakan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ImportOptions</name>
    <message>
        <source>Sheet</source>
        <translation>Helaian</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Pemisah</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengekodan</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Pengepala</translation>
    </message>
    <message>
        <source>Merge repeated</source>
        <translation>Gabung yang berulang</translation>
    </message>
    <message>
        <source>Belongs to source</source>
        <translation>Bagi sumber data</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Koma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Koma bertitik</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Palang menegak</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Baris pertama</translation>
    </message>
    <message>
        <source>Two rows</source>
        <translation>Dua baris</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Sumber data baharu</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (tersembunyi)</translation>
    </message>
    <message>
        <source>Keep all rows</source>
        <translation>Kekalkan semua baris</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 baris, %2 lajur</translation>
    </message>
    <message>
        <source>No row repeats</source>
        <translation>Tiada baris berulang</translation>
    </message>
    <message numerus="yes">
        <source>%n repeated rows will be merged</source>
        <translation>
            <numerusform>%n baris berulang akan digabungkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ImportPage</name>
    <message>
        <source>Import table</source>
        <translation>Import jadual</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber data</translation>
    </message>
    <message>
        <source>Drop a table here</source>
        <translation>Lepaskan jadual di sini</translation>
    </message>
    <message>
        <source>A survey export, a CRM list, a sheet: CSV, XLSX or ODS. It is read on this computer; nothing is uploaded. Files of personas (JSON) can be imported here, too.</source>
        <translation>Eksport tinjauan, senarai CRM, helaian: CSV, XLSX atau ODS. Ia dibaca pada komputer ini; tiada apa-apa dimuat naik. Fail persona (JSON) juga boleh diimport di sini.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih fail…</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Beberapa baris pertama jadual</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>Import sahaja</translation>
    </message>
    <message>
        <source>Rows are personas…</source>
        <translation>Baris ialah persona…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Membaca %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n personas</source>
        <translation>
            <numerusform>%n persona diimport</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and personas (*.csv *.tsv *.tab *.txt *.xlsx *.ods *.json *.jsonl);;All files (*)</source>
        <translation>Jadual dan persona (*.csv *.tsv *.tab *.txt *.xlsx *.ods *.json *.jsonl);;Semua fail (*)</translation>
    </message>
    <message>
        <source>Left out because they look personal: %1. Personas do not need them; you decide.</source>
        <translation>Ditinggalkan kerana kelihatan peribadi: %1. Persona tidak memerlukannya; anda yang menentukan.</translation>
    </message>
    <message>
        <source>Keep a column…</source>
        <translation>Kekalkan lajur…</translation>
    </message>
    <message>
        <source>“%1” is used as an ordered scale, not as an amount.</source>
        <translation>“%1” digunakan sebagai skala bertertib, bukan jumlah.</translation>
    </message>
    <message>
        <source>“%1” holds codes, not amounts.</source>
        <translation>“%1” mengandungi kod, bukan jumlah.</translation>
    </message>
    <message>
        <source>%1 … and %2 more remarks</source>
        <translation>%1 … dan %2 catatan lagi</translation>
    </message>
    <message>
        <source>Import %1 rows and find groups</source>
        <translation>Import %1 baris dan cari kumpulan</translation>
    </message>
    <message numerus="yes">
        <source>Imported a table of %n rows</source>
        <translation>
            <numerusform>Jadual %n baris diimport</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the table</source>
        <translation>Sedang menyimpan jadual</translation>
    </message>
    <message>
        <source>%1, for the study “%2”</source>
        <translation>%1, untuk kajian “%2”</translation>
    </message>
</context>
<context>
    <name>chandung::gui::InsightBoard</name>
    <message>
        <source>Insights with their observations</source>
        <translation>Cerapan dengan pemerhatiannya</translation>
    </message>
    <message>
        <source>No insight yet. Select observations that say the same thing, then Ctrl+G; or drag them here.</source>
        <translation>Belum ada cerapan. Pilih pemerhatian yang menyatakan perkara sama, kemudian Ctrl+G; atau seret ke sini.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::InsightForm</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>Edit insight</source>
        <translation>Edit cerapan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::InsightsPane</name>
    <message>
        <source>Not grouped yet</source>
        <translation>Tanpa kumpulan</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Cerapan</translation>
    </message>
    <message>
        <source>Filter observations</source>
        <translation>Tapis pemerhatian</translation>
    </message>
    <message>
        <source>Only observations of a field</source>
        <translation>Hanya pemerhatian bagi satu medan</translation>
    </message>
    <message>
        <source>Only observations of a source</source>
        <translation>Hanya pemerhatian daripada satu sumber data</translation>
    </message>
    <message>
        <source>Group the selected observations (Ctrl+G in the lists)</source>
        <translation>Kumpulkan pemerhatian yang dipilih (Ctrl+G dalam senarai)</translation>
    </message>
    <message>
        <source>Move this insight to the trash</source>
        <translation>Pindahkan cerapan ini ke tong sampah</translation>
    </message>
    <message>
        <source>New insight</source>
        <translation>Cerapan baharu</translation>
    </message>
    <message>
        <source>Group observations</source>
        <translation>Kumpulkan pemerhatian</translation>
    </message>
    <message>
        <source>Source without a title</source>
        <translation>Sumber data tanpa tajuk</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Semua medan</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Semua sumber data</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>Empty insight</source>
        <translation>Cerapan kosong</translation>
    </message>
    <message>
        <source>rests on nothing yet</source>
        <translation>belum bersandarkan apa-apa</translation>
    </message>
    <message numerus="yes">
        <source>rests on %n observations</source>
        <translation>
            <numerusform>berdasarkan %n pemerhatian</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the observations that say the same thing first.</source>
        <translation>Pilih dahulu pemerhatian yang menyatakan perkara sama.</translation>
    </message>
    <message>
        <source>Take observations out</source>
        <translation>Keluarkan pemerhatian</translation>
    </message>
    <message>
        <source>Move observations</source>
        <translation>Pindahkan pemerhatian</translation>
    </message>
    <message>
        <source>Moved the insight to the trash</source>
        <translation>Cerapan dipindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>Move insight to trash</source>
        <translation>Pindahkan cerapan ke tong sampah</translation>
    </message>
</context>
<context>
    <name>chandung::gui::JourneyBar</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Whose journey</source>
        <translation>Perjalanan siapa</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>What they want to reach</source>
        <translation>Perkara yang ingin dicapai</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Belum ada sesiapa</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona tanpa nama</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segmen: %1</translation>
    </message>
    <message>
        <source>Edit journey</source>
        <translation>Edit perjalanan</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Tukar model</translation>
    </message>
    <message>
        <source>Another journey has this name.</source>
        <translation>Perjalanan lain sudah bernama begini.</translation>
    </message>
    <message>
        <source>Give the journey a name.</source>
        <translation>Berikan nama kepada perjalanan ini.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::JourneyCommands</name>
    <message>
        <source>New journey</source>
        <translation>Perjalanan baharu</translation>
    </message>
    <message>
        <source>Journey of %1</source>
        <translation>Perjalanan %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (salinan)</translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation>Buat salinan perjalanan</translation>
    </message>
    <message>
        <source>Move journey to trash</source>
        <translation>Pindahkan perjalanan ke tong sampah</translation>
    </message>
</context>
<context>
    <name>chandung::gui::JourneyCountsDialog</name>
    <message>
        <source>Customers along the journey</source>
        <translation>Pelanggan sepanjang perjalanan</translation>
    </message>
    <message>
        <source>Customers at each stage</source>
        <translation>Pelanggan di setiap peringkat</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Kini</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>Dari mana mereka datang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Keep these tables</source>
        <translation>Kekalkan jadual ini</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jadual</translation>
    </message>
    <message>
        <source>Earlier import, to compare</source>
        <translation>Import terdahulu, untuk dibandingkan</translation>
    </message>
    <message>
        <source>Column with the stage</source>
        <translation>Lajur peringkat</translation>
    </message>
    <message>
        <source>Column that tells customers apart</source>
        <translation>Lajur yang membezakan pelanggan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Pilih lajur</translation>
    </message>
    <message>
        <source>Rows at no stage of this journey: %1.</source>
        <translation>Baris tanpa peringkat perjalanan ini: %1.</translation>
    </message>
    <message>
        <source>Choose the column that says at which stage a customer is.</source>
        <translation>Pilih lajur yang menyatakan peringkat pelanggan.</translation>
    </message>
    <message>
        <source>%1 stayed</source>
        <translation>%1 kekal</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 baharu</translation>
    </message>
    <message>
        <source>%1 left from here</source>
        <translation>%1 pergi dari sini</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Sedang membaca jadual</translation>
    </message>
</context>
<context>
    <name>chandung::gui::JourneyPage</name>
    <message>
        <source>What breaks the journey</source>
        <translation>Perkara yang mengganggu perjalanan</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Perjalanan</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesej</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jadual</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Rename this stage</source>
        <translation>Namakan semula peringkat ini</translation>
    </message>
    <message>
        <source>Move this stage to the left</source>
        <translation>Alihkan peringkat ini ke kiri</translation>
    </message>
    <message>
        <source>Move this stage to the right</source>
        <translation>Alihkan peringkat ini ke kanan</translation>
    </message>
    <message>
        <source>Remove this stage</source>
        <translation>Buang peringkat ini</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Tambah peringkat</translation>
    </message>
    <message>
        <source>Journey without a name</source>
        <translation>Perjalanan tanpa nama</translation>
    </message>
    <message>
        <source>A young B2B company works from Care up to See, then back down: first the customers it has. Take owned and cheap channels first: site, social, email, partners.</source>
        <translation>Syarikat B2B muda bergerak dari Jaga (Care) naik ke Lihat (See), kemudian turun semula: mulakan dengan pelanggan sedia ada. Gunakan saluran sendiri yang murah dahulu: laman web, media sosial, e-mel, rakan niaga.</translation>
    </message>
    <message>
        <source>Fill from Care</source>
        <translation>Isi dari Jaga (Care)</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Peringkat baharu</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Alihkan peringkat</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Buang peringkat</translation>
    </message>
    <message>
        <source>Removed the stage</source>
        <translation>Peringkat dibuang</translation>
    </message>
    <message>
        <source>Customers…</source>
        <translation>Pelanggan…</translation>
    </message>
    <message>
        <source>Count a table along the journey: how many customers are at each stage</source>
        <translation>Kira jadual sepanjang perjalanan: berapa ramai pelanggan pada setiap peringkat</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Import a table first, with a column that says at which stage a customer is</source>
        <translation>Import jadual dahulu, dengan lajur yang menyatakan pelanggan berada pada peringkat mana</translation>
    </message>
</context>
<context>
    <name>chandung::gui::JourneysPage</name>
    <message>
        <source>Journeys</source>
        <translation>Perjalanan</translation>
    </message>
    <message>
        <source>No journey yet</source>
        <translation>Belum ada perjalanan</translation>
    </message>
    <message>
        <source>A journey shows what a persona needs from the first thought to the second purchase.</source>
        <translation>Perjalanan menunjukkan keperluan persona dari niat pertama hingga pembelian kedua.</translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n peringkat</numerusform>
        </translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Kebimbangan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesej</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Titik sentuhan</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Kandungan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Serahan</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Feeling, −2 to +2</source>
        <translation>Perasaan, −2 hingga +2</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Apa yang tidak kena</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Whose journey</source>
        <translation>Perjalanan siapa</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>Moved the journey to the trash</source>
        <translation>Perjalanan dipindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Perjalanan baharu</translation>
    </message>
    <message>
        <source>Journey without a name</source>
        <translation>Perjalanan tanpa nama</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Keys</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan kekunci</translation>
    </message>
    <message>
        <source>Statement lists</source>
        <translation>Senarai pernyataan</translation>
    </message>
    <message>
        <source>New line below</source>
        <translation>Baris baharu di bawah</translation>
    </message>
    <message>
        <source>In an empty line: remove the line</source>
        <translation>Pada baris kosong: buang baris</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>Alihkan baris</translation>
    </message>
    <message>
        <source>Evidence of the line</source>
        <translation>Bukti baris</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Padam baris</translation>
    </message>
    <message>
        <source>Leave the list downwards</source>
        <translation>Keluar dari senarai ke bawah</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana-mana</translation>
    </message>
    <message>
        <source>Next or previous part; a list is one part</source>
        <translation>Bahagian seterusnya atau sebelumnya; satu senarai ialah satu bahagian</translation>
    </message>
    <message>
        <source>Move inside a list, a map or a table</source>
        <translation>Bergerak dalam senarai, peta atau jadual</translation>
    </message>
    <message>
        <source>Open, or edit what is chosen</source>
        <translation>Buka atau sunting yang dipilih</translation>
    </message>
    <message>
        <source>Close a popover, leave editing and keep the text, clear the selection</source>
        <translation>Tutup kotak timbul, berhenti menyunting dan simpan teks, kosongkan pilihan</translation>
    </message>
    <message>
        <source>Maps of committees and journeys</source>
        <translation>Peta jawatankuasa dan perjalanan</translation>
    </message>
    <message>
        <source>Add a member or a touchpoint</source>
        <translation>Tambah ahli atau titik sentuhan</translation>
    </message>
    <message>
        <source>More or less influence, better or worse feeling</source>
        <translation>Pengaruh lebih atau kurang, perasaan lebih baik atau lebih buruk</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Tetingkap</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kekunci</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Fungsinya</translation>
    </message>
    <message>
        <source>The persona&apos;s form</source>
        <translation>Borang persona</translation>
    </message>
    <message>
        <source>Previous or next group of the form</source>
        <translation>Kumpulan sebelumnya atau seterusnya dalam borang</translation>
    </message>
    <message>
        <source>Previous or next persona</source>
        <translation>Persona sebelumnya atau seterusnya</translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation>Tunjukkan atau sembunyikan kad</translation>
    </message>
    <message>
        <source>In the card: larger or smaller</source>
        <translation>Dalam kad: besarkan atau kecilkan</translation>
    </message>
    <message>
        <source>The Personas page</source>
        <translation>Halaman Persona</translation>
    </message>
    <message>
        <source>Select, or take out of the selection</source>
        <translation>Pilih, atau keluarkan daripada pilihan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Namakan semula</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>Copy or paste personas</source>
        <translation>Salin atau tampal persona</translation>
    </message>
    <message>
        <source>Text of a source</source>
        <translation>Teks sumber data</translation>
    </message>
    <message>
        <source>File the sentence</source>
        <translation>Failkan ayat</translation>
    </message>
    <message>
        <source>Choose the field it speaks to</source>
        <translation>Pilih medan yang disentuhnya</translation>
    </message>
    <message>
        <source>Next sentence that is not filed</source>
        <translation>Ayat seterusnya yang belum difailkan</translation>
    </message>
    <message>
        <source>Mask personal details</source>
        <translation>Sembunyikan butiran peribadi</translation>
    </message>
    <message>
        <source>Board of insights</source>
        <translation>Papan cerapan</translation>
    </message>
    <message>
        <source>Make an insight of what is selected</source>
        <translation>Jadikan cerapan daripada yang dipilih</translation>
    </message>
    <message>
        <source>New insight</source>
        <translation>Cerapan baharu</translation>
    </message>
    <message>
        <source>Move to the insight before or after</source>
        <translation>Pindahkan ke cerapan sebelum atau selepasnya</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Membandingkan</translation>
    </message>
    <message>
        <source>Differences first, or all rows</source>
        <translation>Perbezaan dahulu, atau semua baris</translation>
    </message>
    <message>
        <source>Fold the group, or unfold it</source>
        <translation>Lipat atau buka kumpulan</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Alihkan lajur</translation>
    </message>
    <message>
        <source>Stages of a journey</source>
        <translation>Peringkat perjalanan</translation>
    </message>
    <message>
        <source>Move the stage</source>
        <translation>Alihkan peringkat</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Buang peringkat</translation>
    </message>
    <message>
        <source>Tables of data</source>
        <translation>Jadual data</translation>
    </message>
    <message>
        <source>Use the column, or leave it out</source>
        <translation>Guna lajur, atau kecualikannya</translation>
    </message>
    <message>
        <source>What the column means</source>
        <translation>Maksud lajur</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Salin carta sebagai gambar</translation>
    </message>
</context>
<context>
    <name>chandung::gui::LibraryActions</name>
    <message>
        <source>Six can stand side by side; the others were left out.</source>
        <translation>Enam boleh dibandingkan; yang lain tidak disertakan.</translation>
    </message>
    <message>
        <source>There are no personas on the clipboard. Copy some here or in another window first.</source>
        <translation>Tiada persona pada papan klip. Salin di sini atau dalam tetingkap lain dahulu.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n personas</source>
        <translation>
            <numerusform>%n persona ditambah</numerusform>
        </translation>
    </message>
    <message>
        <source>The personas were not added</source>
        <translation>Persona tidak ditambah</translation>
    </message>
    <message>
        <source>Choose one persona, then compare it with an earlier version of itself.</source>
        <translation>Pilih satu persona, kemudian bandingkan dengan versi terdahulunya.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::LibraryPage</name>
    <message>
        <source>Personas</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Persona baharu</translation>
    </message>
    <message>
        <source>No persona yet</source>
        <translation>Belum ada persona</translation>
    </message>
    <message>
        <source>A persona is one person to picture, made from what your study found. Begin with a study, or with a persona and mere assumptions.</source>
        <translation>Persona ialah seorang yang mudah dibayangkan, dibina daripada hasil kajian anda. Mulakan dengan kajian, atau dengan persona dan andaian semata-mata.</translation>
    </message>
    <message>
        <source>Go to the studies</source>
        <translation>Pergi ke kajian</translation>
    </message>
    <message>
        <source>No persona matches these filters</source>
        <translation>Tiada persona sepadan dengan penapis ini</translation>
    </message>
    <message>
        <source>Clear the filters, or try fewer words.</source>
        <translation>Kosongkan penapis atau guna lebih sedikit perkataan.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Kosongkan penapis</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n personas to the trash</source>
        <translation>
            <numerusform>%n persona dipindahkan ke tong sampah</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>There are no personas on the clipboard. Copy some here or in another window first.</source>
        <translation>Tiada persona pada papan klip. Salin di sini atau dalam tetingkap lain dahulu.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n personas</source>
        <translation>
            <numerusform>%n persona ditambah</numerusform>
        </translation>
    </message>
    <message>
        <source>The personas were not added</source>
        <translation>Persona tidak ditambah</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n personas to “%1”</source>
        <translation>
            <numerusform>%n persona dipindahkan ke “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas belong to no study now</source>
        <translation>
            <numerusform>%n persona kini tiada kajian</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Namakan semula</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Kegemaran</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tampal</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Buat salinan</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>Compare with an earlier version</source>
        <translation>Bandingkan dengan versi terdahulu</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MainWindow</name>
    <message numerus="yes">
        <source>Moved %n personas to the trash</source>
        <translation>
            <numerusform>%n persona dipindahkan ke tong sampah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Tiada ruang kerja dibuka</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Buat semula</translation>
    </message>
    <message>
        <source>“%1” is open in another window or cannot be written. You can read it here; close it there, or save a copy, to make changes.</source>
        <translation>“%1” dibuka dalam tetingkap lain atau tidak boleh ditulis. Anda boleh membacanya di sini; tutup di sana atau simpan salinan untuk membuat perubahan.</translation>
    </message>
    <message>
        <source>There is no persona to copy yet.</source>
        <translation>Belum ada persona untuk disalin.</translation>
    </message>
    <message>
        <source>The card is on the clipboard</source>
        <translation>Kad ada pada papan klip</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Making the change again</source>
        <translation>Sedang membuat semula perubahan</translation>
    </message>
    <message>
        <source>Taking the change back</source>
        <translation>Sedang membuat asal perubahan</translation>
    </message>
    <message>
        <source>Choose a persona first.</source>
        <translation>Pilih satu persona dahulu.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Close it in the other window, or save a copy, to make changes.</source>
        <translation>Ruang kerja ini dibuka untuk dibaca sahaja. Tutup di tetingkap yang satu lagi, atau simpan salinan, untuk membuat perubahan.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MapNode</name>
    <message>
        <source>%1: open, nobody fills this role</source>
        <translation>%1: kosong, tiada sesiapa mengisi peranan ini</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>tiada peranan</translation>
    </message>
    <message>
        <source>influence %1 of 5</source>
        <translation>pengaruh %1 daripada 5</translation>
    </message>
    <message>
        <source>can block the purchase</source>
        <translation>boleh menghalang pembelian</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: kosong</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Tambah orang</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MatchPanel</name>
    <message>
        <source>Count</source>
        <translation>Kira</translation>
    </message>
    <message>
        <source>What every detail costs</source>
        <translation>Kesan setiap butiran</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jadual</translation>
    </message>
    <message>
        <source>Does it hold?</source>
        <translation>Adakah ia tepat?</translation>
    </message>
    <message>
        <source>How many rows of a table fit this persona. Every added detail describes fewer people.</source>
        <translation>Berapa baris jadual yang sepadan dengan persona ini. Setiap butiran tambahan menggambarkan lebih sedikit orang.</translation>
    </message>
    <message>
        <source>No column of this table says anything about what is filled in. Say at the import which field a column fills.</source>
        <translation>Tiada lajur jadual ini berkaitan dengan apa yang diisi. Semasa mengimport, nyatakan medan yang diisi oleh lajur.</translation>
    </message>
    <message>
        <source>%1 of %2 rows fit, %3.</source>
        <translation>%1 daripada %2 baris sepadan, %3.</translation>
    </message>
    <message>
        <source>%1 fit it alone, %2 do not say</source>
        <translation>%1 sepadan dengannya sahaja, %2 tidak menyatakan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MemberForm</name>
    <message>
        <source>Open persona</source>
        <translation>Buka persona</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Jawatan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>A real person&apos;s name is personal data. Printed pages show the job title instead.</source>
        <translation>Nama orang sebenar ialah data peribadi. Halaman cetak menunjukkan jawatan sebagai gantinya.</translation>
    </message>
    <message>
        <source>Can block the purchase</source>
        <translation>Boleh menghalang pembelian</translation>
    </message>
    <message>
        <source>How they can block it</source>
        <translation>Cara mereka menghalangnya</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah seterusnya</translation>
    </message>
    <message>
        <source>Take out of the committee</source>
        <translation>Keluarkan daripada jawatankuasa</translation>
    </message>
    <message>
        <source>What they look at, from the role</source>
        <translation>Perkara yang dinilai, mengikut peranan</translation>
    </message>
    <message>
        <source>What they need to hear</source>
        <translation>Perkara yang perlu mereka dengar</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Roles here</source>
        <translation>Peranan di sini</translation>
    </message>
    <message>
        <source>Stance towards us</source>
        <translation>Pendirian terhadap kita</translation>
    </message>
    <message>
        <source>How? For example: a “no” after the technical check</source>
        <translation>Bagaimana? Contohnya: “tidak” selepas semakan teknikal</translation>
    </message>
    <message>
        <source>Influence on the decision: %1 of 5</source>
        <translation>Pengaruh terhadap keputusan: %1 daripada 5</translation>
    </message>
    <message>
        <source>Like none of the personas</source>
        <translation>Tidak seperti mana-mana persona</translation>
    </message>
    <message>
        <source>Not a persona yet</source>
        <translation>Belum menjadi persona</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona tanpa nama</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>seperti %1</translation>
    </message>
    <message>
        <source>Choose a role to see what it looks at.</source>
        <translation>Pilih peranan untuk melihat perkara yang dinilainya.</translation>
    </message>
    <message>
        <source>Edit committee</source>
        <translation>Edit jawatankuasa</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MemberModel</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 daripada 5</translation>
    </message>
    <message>
        <source>Can block</source>
        <translation>Boleh menghalang</translation>
    </message>
    <message>
        <source>Enter: choose roles</source>
        <translation>Enter: pilih peranan</translation>
    </message>
    <message>
        <source>Edit committee</source>
        <translation>Edit jawatankuasa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Jawatan</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Pengaruh</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Pendirian</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Menilai</translation>
    </message>
    <message>
        <source>Needs to hear</source>
        <translation>Perlu mendengar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah seterusnya</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MemberTexts</name>
    <message>
        <source>Nobody named yet</source>
        <translation>Belum dinamakan</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>seperti %1</translation>
    </message>
    <message>
        <source>Nobody is known yet. Add the people who take part in the decision.</source>
        <translation>Belum ada sesiapa yang dikenali. Tambah orang yang terlibat dalam keputusan.</translation>
    </message>
    <message>
        <source>There is no decider. Who says whether, how much and when?</source>
        <translation>Tiada pembuat keputusan. Siapakah yang menentukan sama ada, berapa dan bila?</translation>
    </message>
    <message>
        <source>There is no user. Who will work with the product every day?</source>
        <translation>Tiada pengguna akhir. Siapakah yang akan bekerja dengan produk setiap hari?</translation>
    </message>
    <message>
        <source>Nobody fills this role: %1. What they do: %2.</source>
        <translation>Tiada sesiapa mengisi peranan ini: %1. Tugas mereka: %2.</translation>
    </message>
    <message>
        <source>You know only %1. Connect with all who take part, not only with one.</source>
        <translation>Anda hanya mengenali %1. Berhubunglah dengan semua yang terlibat, bukan seorang sahaja.</translation>
    </message>
    <message>
        <source>%1 alone holds all roles. If that person leaves, the deal is gone: who else takes part?</source>
        <translation>%1 seorang memegang semua peranan. Jika orang itu pergi, urus niaga hilang: siapa lagi yang terlibat?</translation>
    </message>
    <message>
        <source>You know only one of them. Connect with all who take part, not only with one.</source>
        <translation>Anda baru mengenali seorang daripada mereka. Jalinkan hubungan dengan semua yang terlibat, bukan seorang sahaja.</translation>
    </message>
    <message>
        <source>One person alone holds all roles. If that person leaves, the deal is gone: who else takes part?</source>
        <translation>Seorang sahaja memegang semua peranan. Jika orang itu pergi, urus niaga ini lenyap: siapa lagi yang terlibat?</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MenuCorner</name>
    <message>
        <source>Find anything</source>
        <translation>Cari apa sahaja</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Menus</name>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Buka terkini</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Paparan</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Kajian</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MergeDialog</name>
    <message>
        <source>Merge two personas</source>
        <translation>Gabungkan dua persona</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona tanpa nama</translation>
    </message>
    <message>
        <source>%1 of %2 statements are backed</source>
        <translation>%1 daripada %2 pernyataan disokong bukti</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Yang mana dikekalkan?</translation>
    </message>
    <message>
        <source>Both say something else here. Mark where the other&apos;s word counts:</source>
        <translation>Di sini kedua-duanya berbeza. Tandakan tempat kata persona yang lain digunakan:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) come together, each with its evidence.</source>
        <translation>
            <numerusform>%n pernyataan digabungkan, setiap satu dengan buktinya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say the same and become one.</source>
        <translation>
            <numerusform>%n menyatakan perkara yang sama dan menjadi satu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes to the trash.</source>
        <translation>%1 masuk ke tong sampah.</translation>
    </message>
    <message numerus="yes">
        <source>%n committee member(s)</source>
        <translation>
            <numerusform>%n ahli jawatankuasa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journey(s)</source>
        <translation>
            <numerusform>%n perjalanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement plan(s)</source>
        <translation>
            <numerusform>%n pelan penglibatan</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on these belong to %1: %2.</source>
        <translation>Selepas itu ini menjadi milik %1: %2.</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Gabungkan ke dalam %1</translation>
    </message>
    <message>
        <source>%1: take the other&apos;s picture</source>
        <translation>%1: ambil gambar persona yang lain</translation>
    </message>
    <message>
        <source>%1: “%2” instead of “%3”</source>
        <translation>%1: “%2” menggantikan “%3”</translation>
    </message>
    <message>
        <source>The personas were not merged</source>
        <translation>Persona tidak digabungkan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MessageModel</name>
    <message>
        <source>Proposal: %1</source>
        <translation>Cadangan: %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Edit mesej</translation>
    </message>
    <message>
        <source>Fill in messages</source>
        <translation>Isi mesej</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MessageSheet</name>
    <message>
        <source>Take the proposals</source>
        <translation>Guna cadangan</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Eksport CSV…</translation>
    </message>
    <message>
        <source>A message speaks to one persona. Say above whose journey this is, then write what that persona asks, doubts and needs at each stage.</source>
        <translation>Setiap mesej ditujukan kepada satu persona. Nyatakan di atas perjalanan ini milik siapa, kemudian tulis perkara yang ditanya, diragui dan diperlukan pada setiap peringkat.</translation>
    </message>
    <message>
        <source>Message sheet</source>
        <translation>Helaian mesej</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Messages for</source>
        <translation>Mesej untuk</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona tanpa nama</translation>
    </message>
    <message>
        <source>Filled the empty messages with what the persona says</source>
        <translation>Mesej kosong diisi dengan maklumat persona</translation>
    </message>
    <message>
        <source>Nothing to fill in: add objections, proof and channels to the persona</source>
        <translation>Tiada apa-apa untuk diisi: tambah bantahan, bukti dan saluran pada persona</translation>
    </message>
    <message>
        <source>Export the message sheet</source>
        <translation>Eksport helaian mesej</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mesej</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Jadual (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 telah ditulis</translation>
    </message>
    <message>
        <source>The message sheet was not written</source>
        <translation>Helaian mesej tidak ditulis</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ObservationForm</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>Edit observation</source>
        <translation>Edit pemerhatian</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ObservationTray</name>
    <message>
        <source>Observations not grouped yet</source>
        <translation>Pemerhatian yang belum dikumpulkan</translation>
    </message>
    <message>
        <source>Nothing waits here. Observations come from step 2; drop one here to take it out of its insight.</source>
        <translation>Tiada apa-apa yang menunggu. Pemerhatian datang dari langkah 2; lepaskan di sini untuk mengeluarkannya daripada cerapan.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ObservationsPanel</name>
    <message>
        <source>Observations</source>
        <translation>Pemerhatian</translation>
    </message>
    <message>
        <source>Move this observation to the trash</source>
        <translation>Pindahkan pemerhatian ini ke tong sampah</translation>
    </message>
    <message>
        <source>Add an observation</source>
        <translation>Tambah pemerhatian</translation>
    </message>
    <message>
        <source>Empty observation</source>
        <translation>Pemerhatian kosong</translation>
    </message>
    <message>
        <source>Add observation</source>
        <translation>Tambah pemerhatian</translation>
    </message>
    <message>
        <source>Move observation to trash</source>
        <translation>Pindahkan pemerhatian ke tong sampah</translation>
    </message>
    <message>
        <source>Moved the observation to the trash</source>
        <translation>Pemerhatian dipindahkan ke tong sampah</translation>
    </message>
</context>
<context>
    <name>chandung::gui::OutcomesBox</name>
    <message>
        <source>Choose a purpose to see what comes out.</source>
        <translation>Pilih satu tujuan untuk melihat hasilnya.</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Export cards…</source>
        <translation>Eksport kad…</translation>
    </message>
    <message>
        <source>Compare personas</source>
        <translation>Bandingkan persona</translation>
    </message>
    <message>
        <source>Export pain points…</source>
        <translation>Eksport masalah utama…</translation>
    </message>
    <message>
        <source>Export messages…</source>
        <translation>Eksport mesej…</translation>
    </message>
    <message>
        <source>Export objections…</source>
        <translation>Eksport bantahan…</translation>
    </message>
    <message>
        <source>Go to journeys</source>
        <translation>Pergi ke perjalanan</translation>
    </message>
    <message>
        <source>Go to committees</source>
        <translation>Pergi ke jawatankuasa</translation>
    </message>
    <message>
        <source>Go to personas</source>
        <translation>Pergi ke persona</translation>
    </message>
    <message>
        <source>The personas of this study say nothing of this yet.</source>
        <translation>Persona kajian ini belum menyebut apa-apa tentang perkara ini.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 telah ditulis</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Fail tidak dapat ditulis</translation>
    </message>
</context>
<context>
    <name>chandung::gui::OwnFieldDialog</name>
    <message>
        <source>Field of your own</source>
        <translation>Medan anda sendiri</translation>
    </message>
    <message>
        <source>List of statements, with evidence</source>
        <translation>Senarai pernyataan, dengan bukti</translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation>Satu baris teks</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Perenggan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nama medan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>A sentence of help, if you like</source>
        <translation>Satu ayat panduan, jika mahu</translation>
    </message>
    <message>
        <source>The field is there in every persona of this workspace, on the card too.</source>
        <translation>Medan ini ada dalam setiap persona di ruang kerja ini, pada kad juga.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Tambah medan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PageControls</name>
    <message>
        <source>A4 landscape</source>
        <translation>A4 melintang</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 menegak</translation>
    </message>
    <message>
        <source>Letter landscape</source>
        <translation>Letter melintang</translation>
    </message>
    <message>
        <source>Letter portrait</source>
        <translation>Letter menegak</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 melintang</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 menegak</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zum</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Seluruh halaman</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Muat lebar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman seterusnya</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PageView</name>
    <message>
        <source>page %1 of %2</source>
        <translation>halaman %1 daripada %2</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Permulaan fail</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaCommands</name>
    <message>
        <source>New persona</source>
        <translation>Persona baharu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Buat salinan</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (salinan)</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Kegemaran</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Move to study</source>
        <translation>Pindahkan ke kajian</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tampal</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaDraft</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaHeader</name>
    <message>
        <source>Favourite</source>
        <translation>Kegemaran</translation>
    </message>
    <message>
        <source>Previous persona (Ctrl+PgUp)</source>
        <translation>Persona sebelumnya (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next persona (Ctrl+PgDown)</source>
        <translation>Persona seterusnya (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Card preview (F9)</source>
        <translation>Pratonton kad (F9)</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona tanpa nama</translation>
    </message>
    <message>
        <source>B2B</source>
        <translation>B2B</translation>
    </message>
    <message>
        <source>B2C</source>
        <translation>B2C</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negatif</translation>
    </message>
    <message>
        <source>Persona %1 of %2</source>
        <translation>Persona %1 daripada %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Is this persona still true?</source>
        <translation>Adakah persona ini masih benar?</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Semakan: %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaMapping</name>
    <message>
        <source>A field of your own</source>
        <translation>Medan anda sendiri</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Tinggalkan</translation>
    </message>
    <message>
        <source>Which field each column is</source>
        <translation>Medan bagi setiap lajur</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dalam fail</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Diisi</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Import personas</source>
        <translation>Import persona</translation>
    </message>
    <message>
        <source>“%1” becomes</source>
        <translation>“%1” menjadi</translation>
    </message>
    <message>
        <source>One row or entry becomes one persona. What has no field becomes a field of your own.</source>
        <translation>Setiap baris atau entri menjadi satu persona. Yang tiada medan menjadi medan anda sendiri.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Sedang membaca %1</translation>
    </message>
    <message>
        <source>Keeping the personas</source>
        <translation>Sedang menyimpan persona</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaModel</name>
    <message>
        <source>No name yet</source>
        <translation>Belum bernama</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 of %5 statements backed</source>
        <translation>%1, %2, %3, %4 daripada %5 pernyataan berbukti</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negatif</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>no statements</source>
        <translation>tiada pernyataan</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Semakan: %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>kegemaran</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Role or occupation</source>
        <translation>Jawatan atau pekerjaan</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Kajian</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nama %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaPage</name>
    <message>
        <source>Favourite</source>
        <translation>Kegemaran</translation>
    </message>
    <message>
        <source>Previous group (Ctrl+Up)</source>
        <translation>Kumpulan sebelumnya (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Next group (Ctrl+Down)</source>
        <translation>Kumpulan seterusnya (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Medan sendiri</translation>
    </message>
    <message>
        <source>Version %1 is back. Undo brings back what was written since.</source>
        <translation>Versi %1 telah kembali. Buat asal untuk mendapatkan semula apa yang ditulis selepasnya.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Marked as reviewed today</source>
        <translation>Ditandakan disemak hari ini</translation>
    </message>
    <message>
        <source>Show what is alike</source>
        <translation>Tunjukkan persamaan</translation>
    </message>
    <message>
        <source>Open the other persona</source>
        <translation>Buka persona yang satu lagi</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation>Gabungkan kedua-duanya…</translation>
    </message>
    <message>
        <source>Two personas are one now</source>
        <translation>Dua persona kini menjadi satu</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaProperties</name>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Kajian</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tag, dipisahkan dengan koma</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>food makers, north</source>
        <translation>pengeluar makanan, utara</translation>
    </message>
    <message>
        <source>B2B</source>
        <translation>B2B</translation>
    </message>
    <message>
        <source>B2C</source>
        <translation>B2C</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Jenis pelanggan</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Tiada kajian</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>Tiada segmen</translation>
    </message>
    <message>
        <source>As the study</source>
        <translation>Ikut kajian</translation>
    </message>
    <message>
        <source>Review rhythm</source>
        <translation>Kekerapan semakan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaTiles</name>
    <message>
        <source>Personas</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaView</name>
    <message>
        <source>Personas</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonalBar</name>
    <message>
        <source>One by one</source>
        <translation>Satu demi satu</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Kekalkan seperti ditulis</translation>
    </message>
    <message>
        <source>Personal details in the text</source>
        <translation>Butiran peribadi dalam teks</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mel</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n nama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone numbers</source>
        <translation>
            <numerusform>%n nombor telefon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses</source>
        <translation>
            <numerusform>%n alamat e-mel</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Before it is kept: %1 found. Mask them, unless you may keep them.</source>
        <translation>Sebelum disimpan: %1 ditemui. Sembunyikan, kecuali anda dibenarkan menyimpannya.</translation>
    </message>
    <message>
        <source>Personal details: %1. Mask them, unless you may keep them.</source>
        <translation>Butiran peribadi: %1. Sembunyikan, kecuali anda dibenarkan menyimpannya.</translation>
    </message>
    <message numerus="yes">
        <source>Mask %n</source>
        <translation>
            <numerusform>Sembunyikan %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PlanModel</name>
    <message>
        <source>Edit plan</source>
        <translation>Edit pelan</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PlanPage</name>
    <message>
        <source>Engagement plan</source>
        <translation>Pelan penglibatan</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Open persona</source>
        <translation>Buka persona</translation>
    </message>
    <message>
        <source>Seven ways of reaching this persona. Two or three done well are better than seven begun: give each an owner and a measure.</source>
        <translation>Tujuh cara mendekati persona ini. Dua atau tiga yang dibuat dengan baik lebih berkesan daripada tujuh yang sekadar bermula: beri setiap satu pemilik dan ukuran.</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona tanpa nama</translation>
    </message>
    <message>
        <source>Engagement plan: %1</source>
        <translation>Pelan penglibatan: %1</translation>
    </message>
    <message>
        <source>%1 of 7 ways</source>
        <translation>%1 daripada 7 cara</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PreviewPane</name>
    <message>
        <source>Nothing to mend. It can go on the wall.</source>
        <translation>Tiada yang perlu dibetulkan. Boleh ditampal di dinding.</translation>
    </message>
    <message>
        <source>Before it goes on the wall</source>
        <translation>Sebelum ditampal di dinding</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n perlu dibetulkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend so far. Goals, pains and how they buy make it a card that people use.</source>
        <translation>Setakat ini tiada apa yang perlu dibaiki. Matlamat, masalah utama dan cara mereka membeli menjadikannya kad yang digunakan orang.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Printing</name>
    <message>
        <source>Nothing was printed</source>
        <translation>Tiada apa-apa dicetak</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and has paper, or export a PDF and print that.</source>
        <translation>Pencetak tidak menerima halaman. Pastikan ia hidup dan ada kertas, atau eksport PDF dan cetak fail itu.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Dihantar ke pencetak</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 ditulis</translation>
    </message>
</context>
<context>
    <name>chandung::gui::RangeField</name>
    <message>
        <source>%1, from</source>
        <translation>%1, dari</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, hingga</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, mata wang</translation>
    </message>
    <message>
        <source>%1, period</source>
        <translation>%1, tempoh</translation>
    </message>
    <message>
        <source>%1, unit</source>
        <translation>%1, unit</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hingga</translation>
    </message>
</context>
<context>
    <name>chandung::gui::RecentRows</name>
    <message>
        <source>open now</source>
        <translation>sedang dibuka</translation>
    </message>
</context>
<context>
    <name>chandung::gui::RecoveryPage</name>
    <message>
        <source>This workspace was made or changed by another program. Nothing in it was run. Make a clean copy of what it holds and work with that.</source>
        <translation>Ruang kerja ini dibuat atau diubah oleh program lain. Tiada apa-apa di dalamnya dijalankan. Buat salinan bersih kandungannya dan bekerja dengan salinan itu.</translation>
    </message>
    <message>
        <source>Some of what stands in this file cannot be read. That happens when a disk fails, a copy broke off, or another program wrote into it.</source>
        <translation>Sebahagian fail ini tidak dapat dibaca. Ini berlaku apabila cakera gagal, penyalinan terputus, atau program lain menulis ke dalamnya.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Fail dibiarkan seperti sedia ada.</translation>
    </message>
    <message>
        <source>The file was left as it is, and it is kept under another name when you go back to a backup. Your backups are safe.</source>
        <translation>Fail dibiarkan seperti sedia ada, dan disimpan dengan nama lain apabila anda kembali kepada sandaran. Sandaran anda selamat.</translation>
    </message>
    <message>
        <source>The file was left as it is. There is no backup of it on this computer.</source>
        <translation>Fail dibiarkan seperti sedia ada. Tiada sandarannya pada komputer ini.</translation>
    </message>
    <message>
        <source>“%1” is not as Chandung left it</source>
        <translation>“%1” tidak seperti yang ditinggalkan Chandung</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>“%1” rosak</translation>
    </message>
    <message>
        <source>The newest good backup is from %1 (%2).</source>
        <translation>Sandaran baik yang terbaharu bertarikh %1 (%2).</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Pulihkan sandaran ini</translation>
    </message>
    <message>
        <source>Other backups…</source>
        <translation>Sandaran lain…</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Buka untuk dibaca</translation>
    </message>
    <message>
        <source>Make a clean copy…</source>
        <translation>Buat salinan bersih…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Simpan apa yang dapat dibaca…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Tunjukkan butiran</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Kembali ke halaman pertama</translation>
    </message>
</context>
<context>
    <name>chandung::gui::RefinementStep</name>
    <message>
        <source>Persona without a name</source>
        <translation>Persona tanpa nama</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Perlu dibetulkan</translation>
    </message>
    <message>
        <source>Nothing to mend. Every persona is ready for the wall.</source>
        <translation>Tiada yang perlu dibetulkan. Setiap persona sedia ditampal di dinding.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Before it goes on the wall</source>
        <translation>Sebelum ditampal di dinding</translation>
    </message>
    <message>
        <source>Enter goes to the field that a line speaks of.</source>
        <translation>Enter pergi ke medan yang disebut oleh baris itu.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Look at the personas of this study</source>
        <translation>Lihat persona kajian ini</translation>
    </message>
    <message>
        <source>Reviewed today</source>
        <translation>Disemak hari ini</translation>
    </message>
    <message>
        <source>The chosen persona was looked at and is right</source>
        <translation>Persona yang dipilih telah dilihat dan masih betul</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Belum disemak</translation>
    </message>
    <message>
        <source>Reviewed %1</source>
        <translation>Disemak %1</translation>
    </message>
    <message>
        <source>Marked as reviewed today</source>
        <translation>Ditandakan disemak hari ini</translation>
    </message>
    <message>
        <source>Review rhythm</source>
        <translation>Kekerapan semakan</translation>
    </message>
    <message>
        <source>Two of these personas may be one.</source>
        <translation>Dua daripada persona ini mungkin satu.</translation>
    </message>
    <message>
        <source>Merge two personas…</source>
        <translation>Gabungkan dua persona…</translation>
    </message>
    <message>
        <source>Two personas are one now</source>
        <translation>Dua persona kini menjadi satu</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>Kajian</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ReviewPopover</name>
    <message>
        <source>Review</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Not reviewed yet.</source>
        <translation>Belum disemak.</translation>
    </message>
    <message>
        <source>Reviewed %1.</source>
        <translation>Disemak %1.</translation>
    </message>
    <message>
        <source>Due %1 (%2).</source>
        <translation>Perlu disemak %1 (%2).</translation>
    </message>
    <message>
        <source>As the study</source>
        <translation>Ikut kajian</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Lihat semula</translation>
    </message>
    <message>
        <source>Is this persona still true?</source>
        <translation>Adakah persona ini masih benar?</translation>
    </message>
    <message>
        <source>For example: “Budgets are decided in Q4 now”</source>
        <translation>Contoh: “Bajet kini diputuskan pada suku keempat”</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Apa yang berubah?</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Disemak oleh</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Tandakan sebagai disemak</translation>
    </message>
    <message>
        <source>Review rhythm</source>
        <translation>Kekerapan semakan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ReviewText</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>tertunggak %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>hari ini</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dalam %n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>dalam %n minggu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::RulesDialog</name>
    <message>
        <source>Segments by rules</source>
        <translation>Segmen mengikut syarat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Show these segments</source>
        <translation>Tunjukkan segmen ini</translation>
    </message>
    <message>
        <source>A row belongs to the first segment whose conditions all fit. No conditions: all rows.</source>
        <translation>Sesuatu baris tergolong dalam segmen pertama yang semua syaratnya sepadan. Tanpa syarat: semua baris.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>Tambah segmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>All of these fit</source>
        <translation>Semua ini sepadan</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Tambah syarat</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segmen %1</translation>
    </message>
    <message>
        <source>%1 rows fit, %2</source>
        <translation>%1 baris sepadan, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n syarat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::SavedLine</name>
    <message>
        <source>Everything stays in one file on this computer. Nothing is uploaded.</source>
        <translation>Semuanya kekal dalam satu fail pada komputer ini. Tiada apa-apa dimuat naik.</translation>
    </message>
    <message>
        <source>Open for reading only. Changes are not possible.</source>
        <translation>Dibuka untuk bacaan sahaja. Perubahan tidak boleh dibuat.</translation>
    </message>
    <message>
        <source>All changes saved, %1</source>
        <translation>Semua perubahan disimpan, %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ScaleField</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, dari %2 hingga %3</translation>
    </message>
    <message>
        <source>%1, 0 to 100</source>
        <translation>%1, 0 hingga 100</translation>
    </message>
    <message>
        <source>Not known: clear the scale</source>
        <translation>Belum diketahui: kosongkan skala</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SegmentForm</name>
    <message>
        <source>80–250 people, exports, new pack sizes</source>
        <translation>80–250 orang, mengeksport, saiz pek baharu</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Company profile</source>
        <translation>Profil syarikat</translation>
    </message>
    <message>
        <source>Personas of this segment have it unless they say otherwise.</source>
        <translation>Persona segmen ini memilikinya melainkan dinyatakan sebaliknya.</translation>
    </message>
    <message>
        <source>Edit segment</source>
        <translation>Edit segmen</translation>
    </message>
    <message>
        <source>Another segment of this study has this name.</source>
        <translation>Segmen lain dalam kajian ini mempunyai nama ini.</translation>
    </message>
    <message>
        <source>Give the segment a name by which the team calls it.</source>
        <translation>Beri segmen ini nama yang digunakan oleh pasukan.</translation>
    </message>
    <message>
        <source>“%1” must be between 0 and %2.</source>
        <translation>“%1” mesti antara 0 dan %2.</translation>
    </message>
    <message>
        <source>“%1” takes a plain number, such as %2.</source>
        <translation>“%1” memerlukan nombor biasa, contohnya %2.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SegmentsPane</name>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Move this segment to the trash</source>
        <translation>Pindahkan segmen ini ke tong sampah</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Segmen baharu</translation>
    </message>
    <message>
        <source>Choose roles</source>
        <translation>Pilih peranan</translation>
    </message>
    <message>
        <source>Segment without a name</source>
        <translation>Segmen tanpa nama</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>%1 chosen of %2</source>
        <translation>%1 dipilih daripada %2</translation>
    </message>
    <message>
        <source>No share yet. Write how large each segment is, and of what.</source>
        <translation>Belum ada bahagian. Tulis saiz setiap segmen, dan daripada apa.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n personas</source>
        <translation>
            <numerusform>Cipta %n persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Create persona</source>
        <translation>Cipta persona</translation>
    </message>
    <message>
        <source>A segment that is chosen gets a persona.</source>
        <translation>Segmen yang dipilih mendapat persona.</translation>
    </message>
    <message>
        <source>Mark the segment as chosen first.</source>
        <translation>Tandakan segmen ini sebagai dipilih dahulu.</translation>
    </message>
    <message numerus="yes">
        <source>Takes along %n insights with their evidence</source>
        <translation>
            <numerusform>Membawa bersama %n cerapan dengan buktinya</numerusform>
        </translation>
    </message>
    <message>
        <source>Create personas</source>
        <translation>Cipta persona</translation>
    </message>
    <message numerus="yes">
        <source>Created %n personas</source>
        <translation>
            <numerusform>%n persona dicipta</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved the segment to the trash</source>
        <translation>Segmen dipindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>Move segment to trash</source>
        <translation>Pindahkan segmen ke tong sampah</translation>
    </message>
    <message>
        <source>Buying committee</source>
        <translation>Jawatankuasa pembelian</translation>
    </message>
    <message>
        <source>Opens the committee of this segment, or begins one</source>
        <translation>Membuka jawatankuasa segmen ini, atau memulakan yang baharu</translation>
    </message>
    <message>
        <source>Share of: %1. Chosen segments cover %2.</source>
        <translation>Bahagian daripada: %1. Segmen yang dipilih meliputi %2.</translation>
    </message>
    <message>
        <source>The shares add up to %1: more than there is. Check them, or their base.</source>
        <translation>Jumlah bahagian ialah %1: lebih daripada yang ada. Semak angkanya atau asasnya.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>Nyahpilih</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Buat salinan</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke tong sampah</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Move to study…</source>
        <translation>Pindahkan ke kajian…</translation>
    </message>
    <message>
        <source>Space selects, Shift ↓ extends</source>
        <translation>Space memilih, Shift ↓ meluaskan</translation>
    </message>
    <message>
        <source>Side by side (Ctrl+Shift+C)</source>
        <translation>Bersebelahan (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Select two to six personas to compare them</source>
        <translation>Pilih dua hingga enam persona untuk dibandingkan</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Tiada kajian</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Session</name>
    <message>
        <source>“%1” was not opened</source>
        <translation>“%1” tidak dibuka</translation>
    </message>
    <message>
        <source>Chandung workspace (*.chandung)</source>
        <translation>Ruang kerja Chandung (*.chandung)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Buka ruang kerja</translation>
    </message>
    <message>
        <source>Chandung workspace (*.chandung);;All files (*)</source>
        <translation>Ruang kerja Chandung (*.chandung);;Semua fail (*)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Ruang kerja baharu</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>Pelanggan saya</translation>
    </message>
    <message>
        <source>The workspace was not made</source>
        <translation>Ruang kerja tidak dicipta</translation>
    </message>
    <message>
        <source>Chandung sample</source>
        <translation>Contoh Chandung</translation>
    </message>
    <message>
        <source>The sample was not opened</source>
        <translation>Contoh tidak dibuka</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>Salinan %1</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Salinan tidak disimpan</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Sandaran tidak dipulihkan</translation>
    </message>
    <message>
        <source>%1 clean copy</source>
        <translation>%1 salinan bersih</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 diselamatkan</translation>
    </message>
    <message>
        <source>Make a clean copy</source>
        <translation>Buat salinan bersih</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Simpan apa yang dapat dibaca</translation>
    </message>
    <message>
        <source>The sample of before could not be opened and is kept as “%1”. This is a new one.</source>
        <translation>Contoh yang dahulu tidak dapat dibuka dan disimpan sebagai “%1”. Ini contoh yang baharu.</translation>
    </message>
    <message>
        <source>A checked copy is saved as “%1”</source>
        <translation>Salinan yang disemak telah disimpan sebagai “%1”</translation>
    </message>
    <message>
        <source>The backup is restored. The file as it was is kept beside it, with “before” in its name.</source>
        <translation>Sandaran telah dipulihkan. Fail sebelumnya disimpan di sebelahnya, dengan “before” pada namanya.</translation>
    </message>
    <message>
        <source>Your last changes are only on this computer</source>
        <translation>Perubahan terakhir anda hanya ada pada komputer ini</translation>
    </message>
    <message>
        <source>%1 Open it again on this computer to publish them.</source>
        <translation>%1 Buka semula pada komputer ini untuk menerbitkannya.</translation>
    </message>
    <message>
        <source>%1 (from this computer, %2)</source>
        <comment>the name of a file; %2 is a date</comment>
        <translation>%1 (daripada komputer ini, %2)</translation>
    </message>
    <message>
        <source>Your version is kept beside it as “%1”</source>
        <translation>Versi anda disimpan di sebelahnya sebagai “%1”</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>Sandaran telah dipulihkan</translation>
    </message>
    <message>
        <source>What was not published yet on this computer is kept as %1.</source>
        <translation>Apa yang belum diterbitkan pada komputer ini disimpan sebagai %1.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SettingEditor</name>
    <message>
        <source>This is no colour. Write it as #0b6a6b, or choose one.</source>
        <translation>Ini bukan warna. Tulis seperti #0b6a6b, atau pilih satu.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long. At most %n characters fit.</source>
        <translation>
            <numerusform>Ini terlalu panjang. Paling banyak %n aksara.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Contrast on white %1 : 1, printed as it is</source>
        <translation>Kontras pada putih %1 : 1, dicetak seadanya</translation>
    </message>
    <message>
        <source>Contrast on white %1 : 1, too little to read; printed as %2</source>
        <translation>Kontras pada putih %1 : 1, terlalu rendah untuk dibaca; dicetak sebagai %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Gambar (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Belum ada logo</translation>
    </message>
    <message>
        <source>This folder is not there. Make it first, or choose another.</source>
        <translation>Folder ini tiada. Cipta folder itu dahulu, atau pilih folder lain.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Cari tetapan</translation>
    </message>
    <message>
        <source>No setting has these words. Try fewer.</source>
        <translation>Tiada tetapan dengan perkataan ini. Cuba kurangkan.</translation>
    </message>
    <message>
        <source>change of the logo</source>
        <translation>pertukaran logo</translation>
    </message>
    <message>
        <source>The logo was not changed</source>
        <translation>Logo tidak ditukar</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Ruang kerja ini dibuka untuk dibaca sahaja.</translation>
    </message>
    <message>
        <source>Open a workspace to set its brand.</source>
        <translation>Buka ruang kerja untuk menetapkan jenamanya.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SharesBar</name>
    <message>
        <source>Shares of the segments</source>
        <translation>Bahagian setiap segmen</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, dipilih</translation>
    </message>
    <message>
        <source>Not described by a segment</source>
        <translation>Belum digambarkan oleh mana-mana segmen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SidePanel</name>
    <message>
        <source>Fold this panel</source>
        <translation>Lipat panel ini</translation>
    </message>
    <message>
        <source>Show what this step needs, and the coach</source>
        <translation>Tunjukkan keperluan langkah ini, dan bimbingannya</translation>
    </message>
    <message numerus="yes">
        <source>This step: %n missing</source>
        <translation>
            <numerusform>Langkah ini: %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>This step: complete</source>
        <translation>Langkah ini: lengkap</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SourceForm</name>
    <message>
        <source>Gives: %1</source>
        <translation>Memberi: %1</translation>
    </message>
    <message>
        <source>Beware: %1</source>
        <translation>Awas: %1</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Edit sumber data</translation>
    </message>
    <message>
        <source>Without consent, keep no words that lead to the person.</source>
        <translation>Tanpa persetujuan, jangan simpan kata-kata yang mendedahkan orangnya.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>Tarikh ini belum tiba.</translation>
    </message>
    <message>
        <source>A source without a title is hard to cite.</source>
        <translation>Sumber data tanpa tajuk sukar dirujuk.</translation>
    </message>
    <message>
        <source>Another source has this title.</source>
        <translation>Sumber data lain mempunyai tajuk ini.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Sumber data</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Tambah sumber data</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Jadual</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>Import jadual…</translation>
    </message>
    <message>
        <source>Find groups</source>
        <translation>Cari kumpulan</translation>
    </message>
    <message>
        <source>Count along a journey</source>
        <translation>Kira sepanjang perjalanan</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>Move table to trash</source>
        <translation>Pindahkan jadual ke tong sampah</translation>
    </message>
    <message>
        <source>Moved the table to the trash</source>
        <translation>Jadual dipindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>Journey without a name</source>
        <translation>Perjalanan tanpa nama</translation>
    </message>
    <message>
        <source>No table has been imported yet</source>
        <translation>Belum ada jadual yang diimport</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SourcesPane</name>
    <message>
        <source>Sources</source>
        <translation>Sumber data</translation>
    </message>
    <message>
        <source>Filter by word</source>
        <translation>Tapis ikut kata</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Tambah sumber data</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Belum ada sumber data</translation>
    </message>
    <message>
        <source>A source is where knowledge comes from: an interview, a survey, reviews. Statements that rest on one count as evidence.</source>
        <translation>Sumber data ialah asal maklumat: temu bual, tinjauan, ulasan. Pernyataan yang berasaskan sumber data dikira berbukti.</translation>
    </message>
    <message>
        <source>Move this source to the trash</source>
        <translation>Pindahkan sumber data ini ke tong sampah</translation>
    </message>
    <message>
        <source>Source without a title</source>
        <translation>Sumber data tanpa tajuk</translation>
    </message>
    <message>
        <source>trust %1/5</source>
        <translation>kepercayaan %1/5</translation>
    </message>
    <message>
        <source>%1, %2, %3 observations, trust %4 of 5</source>
        <translation>%1, %2, %3 pemerhatian, kepercayaan %4 daripada 5</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Sumber data baharu</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Tambah sumber data</translation>
    </message>
    <message>
        <source>Move source to trash</source>
        <translation>Pindahkan sumber data ke tong sampah</translation>
    </message>
    <message>
        <source>Moved the source to the trash</source>
        <translation>Sumber data dipindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Sumber data</translation>
    </message>
    <message>
        <source>What of the source is shown</source>
        <translation>Bahagian sumber data yang dipaparkan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Fail %1</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Belum digunakan</translation>
    </message>
    <message>
        <source>Add a source: %1. Gives: %2</source>
        <translation>Tambah sumber data: %1. Memberi: %2</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Import jadual…</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StageDelegate</name>
    <message>
        <source>Not said</source>
        <translation>Tidak dinyatakan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StageGrid</name>
    <message>
        <source>Map of the journey</source>
        <translation>Peta perjalanan</translation>
    </message>
    <message>
        <source>Table of the journey</source>
        <translation>Jadual perjalanan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StageModel</name>
    <message>
        <source>Change feeling</source>
        <translation>Tukar perasaan</translation>
    </message>
    <message>
        <source>Edit journey</source>
        <translation>Edit perjalanan</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>dahulu: %1</translation>
    </message>
    <message>
        <source>at no stage: %1</source>
        <translation>di luar peringkat: %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StageTexts</name>
    <message>
        <source>Stage</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Siapa di sini</translation>
    </message>
    <message>
        <source>What concerns them</source>
        <translation>Kebimbangan mereka</translation>
    </message>
    <message>
        <source>Our message</source>
        <translation>Mesej kita</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Touchpoints
○ digital
□ physical</source>
        <translation>Titik sentuhan
○ digital
□ fizikal</translation>
    </message>
    <message>
        <source>How they feel
drag a point,
or keys − and +</source>
        <translation>Perasaan mereka
seret satu titik,
atau kekunci − dan +</translation>
    </message>
    <message>
        <source>Why they feel so</source>
        <translation>Mengapa mereka rasa begitu</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Apa yang tidak kena</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Kandungan</translation>
    </message>
    <message>
        <source>Who acts on our side</source>
        <translation>Siapa bertindak di pihak kita</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Serahan</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Tempoh yang diambil</translation>
    </message>
    <message>
        <source>We measure</source>
        <translation>Kita ukur</translation>
    </message>
    <message>
        <source>One or two lines for the card</source>
        <translation>Satu atau dua baris untuk kad</translation>
    </message>
    <message>
        <source>Where do they meet us?</source>
        <translation>Di manakah mereka bertemu kita?</translation>
    </message>
    <message>
        <source>What makes them stop here?</source>
        <translation>Apakah yang membuat mereka berhenti di sini?</translation>
    </message>
    <message>
        <source>When does it go to whom?</source>
        <translation>Bilakah ia diserahkan dan kepada siapa?</translation>
    </message>
    <message>
        <source>This journey has no stage yet. Choose a model, or add a stage.</source>
        <translation>Perjalanan ini belum ada peringkat. Pilih model, atau tambah peringkat.</translation>
    </message>
    <message>
        <source>%1 has no touchpoint: nobody meets us there.</source>
        <translation>%1 tiada titik sentuhan: tiada sesiapa bertemu kita di situ.</translation>
    </message>
    <message>
        <source>%1 has no owner on our side.</source>
        <translation>%1 tiada pemilik di pihak kita.</translation>
    </message>
    <message>
        <source>%1 has no measure: you will not see whether it works.</source>
        <translation>%1 tiada ukuran: anda tidak akan tahu sama ada ia berkesan.</translation>
    </message>
    <message>
        <source>The messages of %1 and %2 contradict each other: “%3” and “%4”.</source>
        <translation>Mesej %1 dan %2 bercanggah: “%3” dan “%4”.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>%1, %2 of all</source>
        <translation>%1, %2 daripada semua</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, dahulu %2</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StartsList</name>
    <message>
        <source>Known already</source>
        <translation>Sudah diketahui</translation>
    </message>
    <message>
        <source>Known already: Enter takes a line over</source>
        <translation>Sudah diketahui: Enter mengambil satu baris</translation>
    </message>
    <message>
        <source>Buying committee</source>
        <translation>Jawatankuasa pembelian</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, daripada %2</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StatementList</name>
    <message>
        <source>The order counts: the most important first</source>
        <translation>Susunan penting: yang utama dahulu</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Contoh: %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StatementModel</name>
    <message>
        <source>Add a line</source>
        <translation>Tambah baris</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StatementView</name>
    <message>
        <source>Evidence (Ctrl+Shift+E)</source>
        <translation>Bukti (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Delete)</source>
        <translation>Buang baris (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StepBar</name>
    <message>
        <source>Steps of the study</source>
        <translation>Langkah kajian</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <translation>Langkah %1 daripada %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StudiesPage</name>
    <message>
        <source>Studies</source>
        <translation>Kajian</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Kajian baharu</translation>
    </message>
    <message>
        <source>All studies</source>
        <translation>Semua kajian</translation>
    </message>
    <message>
        <source>Move this study to the trash</source>
        <translation>Pindahkan kajian ini ke tong sampah</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>Belum ada kajian</translation>
    </message>
    <message>
        <source>A study takes you from a goal to printed persona cards in five steps, and keeps what every statement rests on.</source>
        <translation>Kajian membawa anda daripada matlamat hingga kad persona bercetak dalam lima langkah, dan menyimpan asas setiap pernyataan.</translation>
    </message>
    <message>
        <source>Move study to trash</source>
        <translation>Pindahkan kajian ke tong sampah</translation>
    </message>
    <message>
        <source>Moved the study to the trash</source>
        <translation>Kajian dipindahkan ke tong sampah</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StudyPage</name>
    <message>
        <source>Studies</source>
        <translation>Kajian</translation>
    </message>
    <message>
        <source>You can move between the steps at any time.</source>
        <translation>Anda boleh beralih antara langkah pada bila-bila masa.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Seterusnya: %1</translation>
    </message>
    <message>
        <source>Done, to Home</source>
        <translation>Selesai, ke Laman utama</translation>
    </message>
    <message>
        <source>Study without a name</source>
        <translation>Kajian tanpa nama</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n belum ada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Belum bermula</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n sumber data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>%n pemerhatian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insights</source>
        <translation>
            <numerusform>%n cerapan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Panduan temu bual</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StudyRows</name>
    <message>
        <source>Study without a name</source>
        <translation>Kajian tanpa nama</translation>
    </message>
    <message>
        <source>All five steps are done</source>
        <translation>Kelima-lima langkah selesai</translation>
    </message>
    <message>
        <source>%1 of 5 steps done. Next, %2: %3</source>
        <translation>%1 daripada 5 langkah selesai. Seterusnya, %2: %3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>sebelum %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SystemDialogs</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>chandung::gui::TagPopover</name>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tag, then Enter</source>
        <translation>Tag, kemudian Enter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n personas</source>
        <translation>
            <numerusform>Tag bagi %n persona</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
</context>
<context>
    <name>chandung::gui::TiersDialog</name>
    <message>
        <source>Tiers by value</source>
        <translation>Tahap mengikut nilai</translation>
    </message>
    <message>
        <source>Shares of the rows</source>
        <translation>Bahagian baris</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Had sendiri</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Show these tiers</source>
        <translation>Tunjukkan tahap ini</translation>
    </message>
    <message>
        <source>The table has no column of numbers.</source>
        <translation>Jadual ini tiada lajur nombor.</translation>
    </message>
    <message>
        <source>Tier 1, percent of the rows</source>
        <translation>Tahap 1, peratus baris</translation>
    </message>
    <message>
        <source>Tier 1 begins at</source>
        <translation>Tahap 1 bermula pada</translation>
    </message>
    <message>
        <source>Tier 2, percent of the rows</source>
        <translation>Tahap 2, peratus baris</translation>
    </message>
    <message>
        <source>Tier 2 begins at</source>
        <translation>Tahap 2 bermula pada</translation>
    </message>
    <message>
        <source>Tier 1: %1 rows from %2. Tier 2: %3 rows from %4. Tier 3: %5 rows.</source>
        <translation>Tahap 1: %1 baris mulai %2. Tahap 2: %3 baris mulai %4. Tahap 3: %5 baris.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>chandung::gui::TouchpointEditor</name>
    <message>
        <source>Physical. Press to make it digital (Ctrl+Space)</source>
        <translation>Fizikal. Tekan untuk menjadikannya digital (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Digital. Press to make it physical (Ctrl+Space)</source>
        <translation>Digital. Tekan untuk menjadikannya fizikal (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Touchpoint %1</source>
        <translation>Titik sentuhan %1</translation>
    </message>
    <message>
        <source>Next touchpoint</source>
        <translation>Titik sentuhan seterusnya</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Tour</name>
    <message>
        <source>Everything has its place</source>
        <translation>Semuanya ada tempat</translation>
    </message>
    <message>
        <source>Studies hold the work, personas the result. Committees, journeys and sources belong to both. What you remove waits in the trash.</source>
        <translation>Kajian menyimpan kerja, persona ialah hasilnya. Jawatankuasa, perjalanan dan sumber data milik kedua-duanya. Apa yang anda buang menunggu di dalam tong sampah.</translation>
    </message>
    <message>
        <source>Five steps, none of them locked</source>
        <translation>Lima langkah, tiada yang berkunci</translation>
    </message>
    <message>
        <source>From the goal to a persona that stays fresh. Each step says what is done and what is missing; go back and forth as you like.</source>
        <translation>Dari matlamat hingga persona yang sentiasa terkini. Setiap langkah menunjukkan apa yang siap dan apa yang belum ada; bergeraklah ke depan atau ke belakang sesuka hati.</translation>
    </message>
    <message>
        <source>A statement and what it rests on</source>
        <translation>Pernyataan dan sandarannya</translation>
    </message>
    <message>
        <source>Type one statement per line. ● rests on evidence, ○ is an assumption; the mark opens the list of sources. Everything is saved as you type.</source>
        <translation>Taip satu pernyataan setiap baris. ● bersandarkan bukti, ○ ialah andaian; tanda itu membuka senarai sumber data. Semuanya disimpan semasa anda menaip.</translation>
    </message>
    <message>
        <source>The card grows beside the form</source>
        <translation>Kad terbentuk di sebelah borang</translation>
    </message>
    <message>
        <source>This is the page that prints. Export it as PDF or picture, in any of the three languages.</source>
        <translation>Inilah halaman yang akan dicetak. Eksport sebagai PDF atau gambar, dalam mana-mana satu daripada tiga bahasa.</translation>
    </message>
    <message>
        <source>Find anything, undo everything</source>
        <translation>Cari apa sahaja, buat asal semuanya</translation>
    </message>
    <message>
        <source>Ctrl K finds people, statements, sources and commands, with or without accents. Ctrl Z takes back any change; F1 explains the page you are on.</source>
        <translation>Ctrl K mencari persona, pernyataan, sumber data dan perintah, dengan atau tanpa tanda aksen. Ctrl Z membuat asal sebarang perubahan; F1 menerangkan halaman yang sedang dibuka.</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Tamatkan lawatan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Hentian %1 daripada %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seterusnya</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>chandung::gui::TranscriptPanel</name>
    <message>
        <source>Text of the source</source>
        <translation>Teks sumber data</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Belum ada teks</translation>
    </message>
    <message>
        <source>Paste a transcript, reviews or notes (Ctrl+V), then file what matters, sentence by sentence.</source>
        <translation>Tampal transkrip, ulasan atau catatan (Ctrl+V), kemudian failkan perkara penting, ayat demi ayat.</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Tampal teks</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>Tulis di sini</translation>
    </message>
    <message>
        <source>Field to file it under</source>
        <translation>Medan untuk memfailkannya</translation>
    </message>
    <message>
        <source>Said by (a role)</source>
        <translation>Dikatakan oleh (peranan)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Tag, dipisahkan dengan koma</translation>
    </message>
    <message>
        <source>File sentence</source>
        <translation>Failkan ayat</translation>
    </message>
    <message>
        <source>Next unfiled</source>
        <translation>Belum difailkan</translation>
    </message>
    <message>
        <source>F4 in the text</source>
        <translation>F4 dalam teks</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Edit teks</translation>
    </message>
    <message>
        <source>One paragraph for each speaker: “Buyer: …”</source>
        <translation>Satu perenggan bagi setiap penutur: “Pembeli: …”</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Simpan teks</translation>
    </message>
    <message>
        <source>Every sentence is filed.</source>
        <translation>Semua ayat sudah difailkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences not filed. Enter files · 1–9 field · Tab next · F4 next unfiled</source>
        <translation>
            <numerusform>%n ayat belum difailkan. Enter failkan · 1–9 medan · Tab seterusnya · F4 yang belum difailkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit text of the source</source>
        <translation>Edit teks sumber data</translation>
    </message>
    <message>
        <source>Mask personal details</source>
        <translation>Sembunyikan butiran peribadi</translation>
    </message>
    <message numerus="yes">
        <source>Masked %n personal details</source>
        <translation>
            <numerusform>%n butiran peribadi disembunyikan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::TranscriptView</name>
    <message>
        <source>Text of the source, by sentences</source>
        <translation>Teks sumber data, mengikut ayat</translation>
    </message>
</context>
<context>
    <name>chandung::gui::TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Tong sampah</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Dipindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Tong sampah kosong</translation>
    </message>
    <message>
        <source>What you move to the trash stays here until you remove it for good.</source>
        <translation>Apa yang dipindahkan ke tong sampah kekal di sini sehingga anda memadamnya secara kekal.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Kajian</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber data</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Pemerhatian</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Cerapan</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Jawatankuasa</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Perjalanan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Pelan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jadual</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n things</source>
        <translation>
            <numerusform>%n perkara dipulihkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Padam kekal…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n for good, without undo</source>
        <translation>
            <numerusform>Padam %n secara kekal, tanpa buat asal</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Panduan temu bual</translation>
    </message>
</context>
<context>
    <name>chandung::gui::VersionsPane</name>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Tiada perubahan.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Pulihkan versi ini</translation>
    </message>
    <message>
        <source>Each review keeps the persona as it was. Look at what changed since, and go back where you need to.</source>
        <translation>Setiap semakan menyimpan persona seperti keadaannya ketika itu. Lihat apa yang berubah sejak itu dan kembali jika perlu.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Dibandingkan dengan</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hingga sekarang</translation>
    </message>
    <message>
        <source>Since the one before</source>
        <translation>Sejak versi sebelumnya</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Apa yang berubah</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Kini</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>tiada perubahan</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n medan berubah</numerusform>
        </translation>
    </message>
    <message>
        <source>Since version %1: %2</source>
        <translation>Sejak versi %1: %2</translation>
    </message>
    <message>
        <source>As it was first kept</source>
        <translation>Seperti kali pertama disimpan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Medan</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Dari %1 hingga %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>%1 (other evidence)</source>
        <translation>%1 (bukti lain)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Bersebelahan</translation>
    </message>
</context>
<context>
    <name>chandung::gui::WelcomeView</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Ruang kerja terkini</translation>
    </message>
    <message>
        <source>Get to know who buys from you</source>
        <translation>Kenali siapa yang membeli daripada anda</translation>
    </message>
    <message>
        <source>A study takes you from a goal to a printed persona card in five steps. Every statement can show what it rests on.</source>
        <translation>Kajian membawa anda daripada matlamat hingga kad persona bercetak dalam lima langkah. Setiap pernyataan boleh menunjukkan asasnya.</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>Tinjau contoh</translation>
    </message>
    <message>
        <source>Finished studies with their personas. Change anything, undo everything.</source>
        <translation>Kajian lengkap dengan personanya. Ubah apa sahaja, buat asal semuanya.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Buka ruang kerja</translation>
    </message>
    <message>
        <source>A .chandung file from this computer or a shared folder.</source>
        <translation>Fail .chandung daripada komputer ini atau folder kongsi.</translation>
    </message>
    <message>
        <source>What you will have at the end</source>
        <translation>Hasil yang anda peroleh</translation>
    </message>
    <message>
        <source>A persona card, printed on one page</source>
        <translation>Kad persona, dicetak pada satu halaman</translation>
    </message>
    <message>
        <source>● rests on evidence   ○ assumption, still to be checked</source>
        <translation>● ada bukti   ○ andaian, masih perlu disemak</translation>
    </message>
    <message>
        <source>Start a new study</source>
        <translation>Mulakan kajian baharu</translation>
    </message>
    <message>
        <source>Makes a workspace file and opens step 1. A first draft takes about an hour.</source>
        <translation>Mencipta fail ruang kerja dan membuka langkah 1. Draf pertama mengambil masa kira-kira sejam.</translation>
    </message>
    <message>
        <source>Or drop a workspace, a survey table or a CRM export here</source>
        <translation>Atau lepaskan ruang kerja, jadual tinjauan atau eksport CRM di sini</translation>
    </message>
</context>
<context>
    <name>chandung::gui::WorkingPane</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
</TS>
