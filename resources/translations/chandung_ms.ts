<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms_MY">
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
        <translation>output standard ditutup atau penuh</translation>
    </message>
    <message>
        <source>It could not be done; nothing was changed. Detail: %1</source>
        <translation>Tidak dapat dilakukan; tiada apa-apa diubah. Butiran: %1</translation>
    </message>
    <message>
        <source>Chandung: customer personas with evidence. Without a command the window opens.</source>
        <translation>Chandung: persona pelanggan dengan bukti. Tanpa arahan, tetingkap akan dibuka.</translation>
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
        <translation>Tiada arahan &quot;%1&quot;.</translation>
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
        <translation>Menyenaraikan semua daripada satu jenis</translation>
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
        <source>Adds personas from JSON files</source>
        <translation>Menambah persona daripada fail JSON</translation>
    </message>
    <message>
        <source>Writes cards as PDF or PNG, or data as JSON</source>
        <translation>Menulis kad persona sebagai PDF atau PNG, atau data sebagai JSON</translation>
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
        <source>Comparison documents are not available; &quot;%1&quot; was not written. Use --json.</source>
        <translation>Dokumen perbandingan tidak tersedia; &quot;%1&quot; tidak ditulis. Gunakan --json.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .png or .json; - is standard output</source>
        <translation>Fail yang hendak ditulis: .pdf, .png atau .json; - ialah output standard</translation>
    </message>
    <message>
        <source>pdf, png or json, for standard output</source>
        <translation>pdf, png atau json, untuk output standard</translation>
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
        <source>The layout &quot;%1&quot; cannot be exported; nothing was written. Use --layout card.</source>
        <translation>Susun atur &quot;%1&quot; tidak boleh dieksport; tiada apa-apa ditulis. Gunakan --layout card.</translation>
    </message>
    <message>
        <source>There are %1 pages, and standard output takes one picture; nothing was written. Name a file, or use pdf.</source>
        <translation>Ada %1 halaman, sedangkan output standard menerima satu gambar; tiada apa-apa ditulis. Namakan fail, atau gunakan pdf.</translation>
    </message>
    <message>
        <source>JSON files; - is standard input</source>
        <translation>Fail JSON; - ialah input standard</translation>
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
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Personas</source>
        <translation>Persona</translation>
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
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>Bahasa kad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
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
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
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
    <message>
        <source>Rests on these observations</source>
        <translation>Berdasarkan pemerhatian ini</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>Kekunci ruang menanda</translation>
    </message>
    <message>
        <source>Filter observations</source>
        <translation>Tapis pemerhatian</translation>
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
        <translation>%1 sedang diedit oleh %2; tiada apa-apa diubah. Tutup di sana dahulu.</translation>
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
        <source>There is nothing to show in this document (%1); nothing was written.</source>
        <translation>Tiada apa-apa untuk ditunjukkan dalam dokumen ini (%1); tiada apa-apa ditulis.</translation>
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
        <source>The persona stands for only %1 % of the customers. Ask whether it is worth a card of its own.</source>
        <translation>Persona ini mewakili hanya %1 % pelanggan. Pertimbangkan sama ada ia wajar mendapat kad sendiri.</translation>
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
</context>
<context>
    <name>ObservationForm</name>
    <message>
        <source>What was said or seen</source>
        <translation>Apa yang dikatakan atau dilihat</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Dalam kata-kata mereka sendiri</translation>
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
        <translation>Peratusan, %</translation>
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
        <translation>Membeli ikut</translation>
    </message>
    <message>
        <source>Sophistication, 0 beginner – 100 expert; empty: not known</source>
        <translation>Tahap kepakaran, 0 baru bermula – 100 pakar; kosong: belum diketahui</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Mengapa ia penting</translation>
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
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
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
        <translation>Simpan salinan…</translation>
    </message>
    <message>
        <source>Keep a second file with everything in it</source>
        <translation>Simpan fail kedua dengan semua kandungannya</translation>
    </message>
    <message>
        <source>Export card…</source>
        <translation>Eksport kad persona…</translation>
    </message>
    <message>
        <source>Write persona cards as PDF or PNG</source>
        <translation>Tulis kad persona sebagai PDF atau PNG</translation>
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
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Show or hide the advice beside a step</source>
        <translation>Tunjuk atau sembunyikan panduan di sisi langkah</translation>
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
</context>
<context>
    <name>chandung::gui::AnalysisStep</name>
    <message>
        <source>Insights</source>
        <translation>Cerapan</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
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
        <source>Move insight to trash</source>
        <translation>Pindahkan cerapan ke tong sampah</translation>
    </message>
    <message>
        <source>Moved the insight to the trash</source>
        <translation>Cerapan dipindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>Create persona</source>
        <translation>Cipta persona</translation>
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
        <source>The segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Move segment to trash</source>
        <translation>Pindahkan segmen ke tong sampah</translation>
    </message>
    <message>
        <source>Moved the segment to the trash</source>
        <translation>Segmen dipindahkan ke tong sampah</translation>
    </message>
    <message>
        <source>Empty insight</source>
        <translation>Cerapan kosong</translation>
    </message>
    <message numerus="yes">
        <source>rests on %n observations</source>
        <translation>
            <numerusform>berdasarkan %n pemerhatian</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment without a name</source>
        <translation>Segmen tanpa nama</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>%1 chosen of %2</source>
        <translation>%1 dipilih daripada %2</translation>
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
    <name>chandung::gui::CardPreview</name>
    <message>
        <source>Card preview</source>
        <translation>Pratonton kad</translation>
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
        <translation>Panduan</translation>
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
        <source>Member without a name</source>
        <translation>Ahli tanpa nama</translation>
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
        <source>Nobody fills these roles: %1</source>
        <translation>Tiada sesiapa memegang peranan ini: %1</translation>
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
</context>
<context>
    <name>chandung::gui::ComparePage</name>
    <message>
        <source>Personas to compare</source>
        <translation>Persona untuk dibandingkan</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sebelah-menyebelah</translation>
    </message>
    <message>
        <source>Choose two to six</source>
        <translation>Pilih dua hingga enam</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona tanpa nama</translation>
    </message>
    <message>
        <source>Mark at least two personas at the left.</source>
        <translation>Tandakan sekurang-kurangnya dua persona di sebelah kiri.</translation>
    </message>
    <message>
        <source>%1 of %2 fields differ, they come first. %3</source>
        <translation>%1 daripada %2 medan berbeza dan disusun dahulu. %3</translation>
    </message>
    <message>
        <source>The closest two are %1% alike.</source>
        <translation>Dua yang paling hampir adalah %1% serupa.</translation>
    </message>
    <message>
        <source>Too alike: make them differ, or keep one.</source>
        <translation>Terlalu serupa: jadikan berbeza, atau simpan satu sahaja.</translation>
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
        <translation>Enter membuka</translation>
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
        <translation>Persona yang anda kerjakan akan berada di sini.</translation>
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
        <source>%1 of %2 sources come from inside the company. One talk with a customer balances that.</source>
        <translation>%1 daripada %2 sumber data datang dari dalam syarikat. Satu temu bual dengan pelanggan akan mengimbanginya.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Tambah sumber data</translation>
    </message>
    <message>
        <source>One kind of source alone misleads: mix at least three. So far: %1.</source>
        <translation>Satu jenis sumber data sahaja boleh mengelirukan: gabungkan sekurang-kurangnya tiga. Setakat ini: %1.</translation>
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
        <source>New source…</source>
        <translation>Sumber data baharu…</translation>
    </message>
    <message>
        <source>Mark as assumption</source>
        <translation>Tandakan sebagai andaian</translation>
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
        <source>Add and cite</source>
        <translation>Tambah dan rujuk</translation>
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
</context>
<context>
    <name>chandung::gui::ExportDialog</name>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>Eksport kad persona</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>Pratonton kad</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman seterusnya</translation>
    </message>
    <message numerus="yes">
        <source>All %n personas</source>
        <translation>
            <numerusform>Semua %n persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>%n yang dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona tanpa nama</translation>
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
        <source>PNG pictures</source>
        <translation>Gambar PNG</translation>
    </message>
    <message>
        <source>There is no persona to export yet.</source>
        <translation>Belum ada persona untuk dieksport.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>halaman %1 daripada %2</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Gambar PNG (*.png)</translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n pages</source>
        <translation>
            <numerusform>%1 ditulis, %n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards were not exported</source>
        <translation>Kad persona tidak dieksport</translation>
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
        <translation>Perkataan, nama, apa sahaja; aksen diabaikan</translation>
    </message>
    <message>
        <source>↑ ↓ move    Enter open    Esc close</source>
        <translation>↑ ↓ alih    Enter buka    Esc tutup</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tiada hasil</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n ditemui</numerusform>
        </translation>
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
        <translation>Siapa menandatangani, menasihati, boleh menghalang</translation>
    </message>
    <message>
        <source>Write it like 2026-12-31.</source>
        <translation>Tulis seperti 2026-12-31.</translation>
    </message>
    <message>
        <source>Edit study</source>
        <translation>Edit kajian</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupModel</name>
    <message>
        <source>%1 of %2 fields filled in</source>
        <translation>%1 daripada %2 medan diisi</translation>
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
        <translation>Nyahpilih</translation>
    </message>
    <message>
        <source>Field of your own…</source>
        <translation>Medan anda sendiri…</translation>
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
        <translation>Foto tidak diambil</translation>
    </message>
</context>
<context>
    <name>chandung::gui::InsightForm</name>
    <message>
        <source>Observations of this insight</source>
        <translation>Pemerhatian cerapan ini</translation>
    </message>
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
        <translation>Perjalanan menunjukkan keperluan persona daripada fikiran pertama hingga pembelian kedua.</translation>
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
        <translation>Perhatian utama</translation>
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
        <source>Filter by word</source>
        <translation>Tapis ikut kata</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
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
        <source>Study</source>
        <translation>Kajian</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
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
        <source>Review persona</source>
        <translation>Semak persona</translation>
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
    <name>chandung::gui::PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PreviewPane</name>
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
        <source>Card</source>
        <translation>Kad persona</translation>
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
    <message>
        <source>As wide as the pane, or as large as printed</source>
        <translation>Selebar anak tetingkap, atau sebesar cetakan</translation>
    </message>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
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
</context>
<context>
    <name>chandung::gui::ReviewText</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n hari tertunggak</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>perlu hari ini</translation>
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
        <source>Write a plain number; a share and the sophistication are 0 to 100.</source>
        <translation>Tulis nombor biasa; peratusan dan tahap kepakaran ialah 0 hingga 100.</translation>
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
</context>
<context>
    <name>chandung::gui::SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>Nyahpilih</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
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
</context>
<context>
    <name>chandung::gui::SourceForm</name>
    <message>
        <source>Write it like 2026, 2026-03 or 2026-03-14.</source>
        <translation>Tulis seperti 2026, 2026-03 atau 2026-03-14.</translation>
    </message>
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
        <source>Details of the source</source>
        <translation>Butiran sumber data</translation>
    </message>
    <message>
        <source>Move this source to the trash</source>
        <translation>Pindahkan sumber data ini ke tong sampah</translation>
    </message>
    <message>
        <source>Source without a title</source>
        <translation>Sumber data tanpa nama</translation>
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
        <source>New workspace</source>
        <translation>Ruang kerja baharu</translation>
    </message>
    <message>
        <source>Makes a workspace file. A first draft of a persona takes about an hour.</source>
        <translation>Mencipta fail ruang kerja. Draf pertama persona mengambil masa kira-kira sejam.</translation>
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
</context>
</TS>
