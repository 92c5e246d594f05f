<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>AvatarWords</name>
    <message>
        <source>Hair</source>
        <translation>Tóc</translation>
    </message>
    <message>
        <source>Hair colour</source>
        <translation>Màu tóc</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Màu da</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Kính</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>Râu</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>Khăn trùm đầu</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Mắt</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Miệng</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Trang phục</translation>
    </message>
    <message>
        <source>Clothes colour</source>
        <translation>Màu trang phục</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Cắt ngắn</translation>
    </message>
    <message>
        <source>Side parting</source>
        <translation>Rẽ ngôi lệch</translation>
    </message>
    <message>
        <source>Quiff</source>
        <translation>Chải phồng</translation>
    </message>
    <message>
        <source>Very short</source>
        <translation>Rất ngắn</translation>
    </message>
    <message>
        <source>At the sides only</source>
        <translation>Chỉ hai bên</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>Xoăn</translation>
    </message>
    <message>
        <source>Pixie cut</source>
        <translation>Tém</translation>
    </message>
    <message>
        <source>Bob</source>
        <translation>Bob</translation>
    </message>
    <message>
        <source>Fringe</source>
        <translation>Tóc mái</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>Gợn sóng</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Dài</translation>
    </message>
    <message>
        <source>Ponytail</source>
        <translation>Buộc đuôi ngựa</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>Búi cao</translation>
    </message>
    <message>
        <source>Low bun</source>
        <translation>Búi thấp</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Đen</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <translation>Nâu sẫm</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Nâu</translation>
    </message>
    <message>
        <source>Reddish brown</source>
        <translation>Nâu đỏ</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Xám</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Bạc</translation>
    </message>
    <message>
        <source>Tone 1, lightest</source>
        <translation>Tông 1, sáng nhất</translation>
    </message>
    <message>
        <source>Tone 2</source>
        <translation>Tông 2</translation>
    </message>
    <message>
        <source>Tone 3</source>
        <translation>Tông 3</translation>
    </message>
    <message>
        <source>Tone 4</source>
        <translation>Tông 4</translation>
    </message>
    <message>
        <source>Tone 5</source>
        <translation>Tông 5</translation>
    </message>
    <message>
        <source>Tone 6, darkest</source>
        <translation>Tông 6, sẫm nhất</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tròn</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Vuông</translation>
    </message>
    <message>
        <source>Short beard</source>
        <translation>Râu ngắn</translation>
    </message>
    <message>
        <source>With a headscarf</source>
        <translation>Có khăn trùm đầu</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Nhỏ</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Laughing</source>
        <translation>Cười</translation>
    </message>
    <message>
        <source>With lashes</source>
        <translation>Có hàng mi</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>Mỉm cười</translation>
    </message>
    <message>
        <source>Slight smile</source>
        <translation>Cười nhẹ</translation>
    </message>
    <message>
        <source>Open smile</source>
        <translation>Cười tươi</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Áo sơ mi</translation>
    </message>
    <message>
        <source>Polo shirt</source>
        <translation>Áo polo</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <translation>Áo thun</translation>
    </message>
    <message>
        <source>V-neck</source>
        <translation>Áo cổ chữ V</translation>
    </message>
    <message>
        <source>Hoodie</source>
        <translation>Áo có mũ</translation>
    </message>
    <message>
        <source>Stand-up collar</source>
        <translation>Áo cổ trụ</translation>
    </message>
    <message>
        <source>Work vest</source>
        <translation>Áo gi lê bảo hộ</translation>
    </message>
    <message>
        <source>Blazer</source>
        <translation>Áo blazer</translation>
    </message>
    <message>
        <source>The card&apos;s colour</source>
        <translation>Màu của thẻ</translation>
    </message>
    <message>
        <source>The card&apos;s colour, dark</source>
        <translation>Màu của thẻ, đậm</translation>
    </message>
    <message>
        <source>The card&apos;s colour, light</source>
        <translation>Màu của thẻ, nhạt</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Xanh navy</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Xám than</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Màu cát</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Trắng</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Xanh da trời</translation>
    </message>
    <message>
        <source>Sage green</source>
        <translation>Xanh xám lục</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Hồng</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Vàng mù tạt</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Help: chandung %1--help</source>
        <translation>Trợ giúp: chandung %1--help</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Còn thiếu: %1.</translation>
    </message>
    <message>
        <source>This is not understood: %1.</source>
        <translation>Không hiểu: %1.</translation>
    </message>
    <message>
        <source>Wrong usage: %1.</source>
        <translation>Dùng sai: %1.</translation>
    </message>
    <message>
        <source>standard output is closed or full</source>
        <translation>đầu ra chuẩn đã đóng hoặc đầy</translation>
    </message>
    <message>
        <source>It could not be done; nothing was changed. Detail: %1</source>
        <translation>Không thực hiện được; chưa có gì thay đổi. Chi tiết: %1</translation>
    </message>
    <message>
        <source>Chandung: customer personas with evidence. Without a command the window opens.</source>
        <translation>Chandung: chân dung khách hàng có bằng chứng. Không có lệnh thì chương trình mở cửa sổ.</translation>
    </message>
    <message>
        <source>Shows this help</source>
        <translation>Hiện phần trợ giúp này</translation>
    </message>
    <message>
        <source>--lang en|vi|ms may stand anywhere.</source>
        <translation>--lang en|vi|ms đặt ở đâu cũng được.</translation>
    </message>
    <message>
        <source>Wrong usage: --lang is en, vi or ms.</source>
        <translation>Dùng sai: --lang phải là en, vi hoặc ms.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Không có lệnh &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Creates a workspace</source>
        <translation>Tạo không gian làm việc</translation>
    </message>
    <message>
        <source>Shows the format version of a workspace and counts everything in it</source>
        <translation>Hiện phiên bản định dạng của không gian làm việc và đếm mọi thứ bên trong</translation>
    </message>
    <message>
        <source>Lists everything of one kind</source>
        <translation>Liệt kê mọi thứ thuộc một loại</translation>
    </message>
    <message>
        <source>Shows one persona</source>
        <translation>Hiện một chân dung</translation>
    </message>
    <message>
        <source>Finds words in all texts; accents and case do not matter</source>
        <translation>Tìm từ trong mọi văn bản; không phân biệt dấu và chữ hoa</translation>
    </message>
    <message>
        <source>Checks the file, then the quality of the personas</source>
        <translation>Kiểm tra tệp, rồi chất lượng của các chân dung</translation>
    </message>
    <message>
        <source>Puts personas side by side and says how alike they are</source>
        <translation>Đặt các chân dung cạnh nhau và cho biết mức độ giống nhau</translation>
    </message>
    <message>
        <source>Two or more: ids, unique names or unique beginnings of ids</source>
        <translation>Từ hai trở lên: mã, tên không trùng hoặc phần đầu mã không trùng</translation>
    </message>
    <message>
        <source>The comparison document to write</source>
        <translation>Tài liệu so sánh cần ghi</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Giống nhau</translation>
    </message>
    <message>
        <source>Only this persona; may be given several times</source>
        <translation>Chỉ chân dung này; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation>Chiều giấy</translation>
    </message>
    <message>
        <source>There are %1 pages, and standard output takes one picture; nothing was written. Name a file, or use pdf.</source>
        <translation>Có %1 trang mà đầu ra chuẩn chỉ nhận một ảnh; chưa ghi gì. Hãy nêu tên tệp hoặc dùng pdf.</translation>
    </message>
    <message>
        <source>What the input is</source>
        <translation>Loại dữ liệu đầu vào</translation>
    </message>
    <message>
        <source>The study for what belongs to none: an id or a name</source>
        <translation>Nghiên cứu cho những gì chưa thuộc nghiên cứu nào: mã hoặc tên</translation>
    </message>
    <message>
        <source>Only says what would happen</source>
        <translation>Chỉ cho biết điều sẽ xảy ra</translation>
    </message>
    <message>
        <source>Personas that would be added: %1</source>
        <translation>Số chân dung sẽ được thêm: %1</translation>
    </message>
    <message>
        <source>Personas added: %1</source>
        <translation>Số chân dung đã thêm: %1</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Loại cần liệt kê</translation>
    </message>
    <message>
        <source>Fills it with the demo studies, in the language of --lang</source>
        <translation>Thêm sẵn các nghiên cứu mẫu, theo ngôn ngữ của --lang</translation>
    </message>
    <message>
        <source>The workspace file</source>
        <translation>Tệp không gian làm việc</translation>
    </message>
    <message>
        <source>Prints one JSON value and nothing else</source>
        <translation>Chỉ in ra một giá trị JSON</translation>
    </message>
    <message>
        <source>An id, a unique name or a unique beginning of an id</source>
        <translation>Mã, tên không trùng hoặc phần đầu mã không trùng</translation>
    </message>
    <message>
        <source>Words, or beginnings of words</source>
        <translation>Từ, hoặc phần đầu của từ</translation>
    </message>
    <message>
        <source>The most results</source>
        <translation>Số kết quả tối đa</translation>
    </message>
    <message>
        <source>From the segment</source>
        <translation>Từ phân khúc</translation>
    </message>
    <message>
        <source>Adds tables, and personas from JSON files or tables</source>
        <translation>Thêm bảng, và chân dung từ tệp JSON hoặc bảng</translation>
    </message>
    <message>
        <source>Finds groups of like rows in a table</source>
        <translation>Tìm các nhóm dòng giống nhau trong một bảng</translation>
    </message>
    <message>
        <source>Counts the rows of a table that a persona describes</source>
        <translation>Đếm số dòng của bảng mà chân dung mô tả</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .png, .svg, .html, .md, .csv, .xlsx or .json; - is standard output</source>
        <translation>Tệp cần ghi: .pdf, .png, .svg, .html, .md, .csv, .xlsx hoặc .json; - là đầu ra chuẩn</translation>
    </message>
    <message>
        <source>The format, an ending without its dot, for standard output</source>
        <translation>Định dạng, là phần đuôi không có dấu chấm, cho đầu ra chuẩn</translation>
    </message>
    <message>
        <source>The look of the pages; without it the workspace&apos;s</source>
        <translation>Kiểu dáng của trang; nếu không có thì theo không gian làm việc</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG, 50 to 600</source>
        <translation>Số điểm ảnh mỗi inch của PNG, từ 50 đến 600</translation>
    </message>
    <message>
        <source>Tables (CSV, XLSX, ODS) and JSON files; - is standard input</source>
        <translation>Bảng (CSV, XLSX, ODS) và tệp JSON; - là đầu vào chuẩn</translation>
    </message>
    <message>
        <source>KEY=FIELD: the field that a column or key is; no field leaves it out</source>
        <translation>KEY=FIELD: trường tương ứng với cột hoặc khóa; để trống trường thì bỏ qua</translation>
    </message>
    <message>
        <source>The first row of a table is data, not the names of the columns</source>
        <translation>Dòng đầu của bảng là dữ liệu, không phải tên cột</translation>
    </message>
    <message>
        <source>A table would be added: %1 rows, %2 columns</source>
        <translation>Một bảng sẽ được thêm: %1 dòng, %2 cột</translation>
    </message>
    <message>
        <source>A table was added: %1 rows, %2 columns</source>
        <translation>Đã thêm một bảng: %1 dòng, %2 cột</translation>
    </message>
    <message>
        <source>A table: an id, the file&apos;s name or a unique beginning of an id</source>
        <translation>Một bảng: mã, tên tệp hoặc phần đầu mã không trùng</translation>
    </message>
    <message>
        <source>%1 of %2 rows fit</source>
        <translation>%1 trên %2 dòng khớp</translation>
    </message>
    <message>
        <source>No column of the table says anything about what is filled in; say with import --map which field a column is.</source>
        <translation>Không cột nào của bảng nói về những gì đã điền; hãy dùng import --map để cho biết cột nào là trường nào.</translation>
    </message>
    <message>
        <source>How many groups, or auto</source>
        <translation>Số nhóm, hoặc auto</translation>
    </message>
    <message>
        <source>The columns to group by, parted by commas</source>
        <translation>Các cột dùng để chia nhóm, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Where chance begins; the same number gives the same groups</source>
        <translation>Điểm khởi đầu ngẫu nhiên; cùng một số cho cùng các nhóm</translation>
    </message>
    <message>
        <source>Writes the group of every row as CSV</source>
        <translation>Ghi nhóm của từng dòng ra CSV</translation>
    </message>
    <message>
        <source>Keeps the segments and a draft persona for each</source>
        <translation>Lưu các phân khúc và một chân dung nháp cho mỗi phân khúc</translation>
    </message>
    <message>
        <source>A table of personas cannot show the layout %1; nothing was written. Use .pdf, .png, .svg, .html or .md, or leave --layout out.</source>
        <translation>Bảng chân dung không thể hiện bố cục %1; chưa ghi gì cả. Hãy dùng .pdf, .png, .svg, .html hoặc .md, hoặc bỏ --layout.</translation>
    </message>
    <message>
        <source>Writes cards and other pages: PDF, pictures, web pages, tables, JSON</source>
        <translation>Ghi thẻ chân dung và các trang khác: PDF, ảnh, trang web, bảng, JSON</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Cách dùng</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>TÙY CHỌN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>LỆNH</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Đối số</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>BẮT BUỘC</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Shows the version of the program</source>
        <translation>Cho biết phiên bản của chương trình</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>%1: half between %2 and %3, the middle one %4</source>
        <translation>%1: một nửa giữa %2 và %3, giá trị giữa %4</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5 on average</source>
        <translation>%1: trung bình %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>Lines above the header that were left out: %1.</source>
        <translation>Số dòng phía trên tiêu đề đã bỏ qua: %1.</translation>
    </message>
    <message>
        <source>The header takes %1 rows; the names are made of them.</source>
        <translation>Tiêu đề chiếm %1 dòng; tên cột được ghép từ các dòng này.</translation>
    </message>
    <message>
        <source>Columns without a name: %1; the first is called “%2” now.</source>
        <translation>Cột không có tên: %1; cột đầu nay được gọi là “%2”.</translation>
    </message>
    <message>
        <source>Columns with a name that another has: %1; the first is called “%2” now.</source>
        <translation>Cột trùng tên: %1; cột đầu nay được gọi là “%2”.</translation>
    </message>
    <message>
        <source>Rows with too few cells: %1, the first is row %2. What is missing counts as empty.</source>
        <translation>Dòng thiếu ô: %1, dòng đầu tiên là %2. Ô thiếu được coi là trống.</translation>
    </message>
    <message>
        <source>Rows with more cells than the header: %1, the first is row %2. They are kept in columns of their own.</source>
        <translation>Dòng nhiều ô hơn tiêu đề: %1, dòng đầu tiên là %2. Chúng được giữ trong các cột riêng.</translation>
    </message>
    <message>
        <source>A quotation that begins in row %1 never ends; the rest of the file is in that cell. Check that row.</source>
        <translation>Dấu ngoặc kép mở ở dòng %1 không được đóng; phần còn lại của tệp nằm trong ô đó. Hãy kiểm tra dòng này.</translation>
    </message>
    <message>
        <source>Characters that the encoding does not know: %1, shown as �. Try another encoding.</source>
        <translation>Ký tự mà bảng mã không đọc được: %1, hiển thị là �. Hãy thử bảng mã khác.</translation>
    </message>
    <message>
        <source>The encoding looks like %1; check a word with accents.</source>
        <translation>Bảng mã có vẻ là %1; hãy kiểm tra một từ có dấu.</translation>
    </message>
    <message>
        <source>Only %1 rows. Under 50, groups may be chance: ask more people before you rely on them.</source>
        <translation>Chỉ có %1 dòng. Dưới 50 dòng, các nhóm có thể chỉ là ngẫu nhiên: hãy hỏi thêm người trước khi dựa vào.</translation>
    </message>
    <message>
        <source>No better than chance: the groups stand apart by %1, shuffled columns by %2. Do not build personas on them.</source>
        <translation>Không hơn ngẫu nhiên: các nhóm tách nhau %1, các cột xáo trộn tách nhau %2. Đừng dựng chân dung từ chúng.</translation>
    </message>
    <message>
        <source>Two halves of the rows give other groups (agreement %1 of 1). Try another number of groups or other columns.</source>
        <translation>Hai nửa của bảng cho ra các nhóm khác nhau (mức trùng khớp %1 trên 1). Hãy thử số nhóm khác hoặc cột khác.</translation>
    </message>
    <message>
        <source>“%1” alone makes the groups: it tells the group of %2 of the rows. Try without it.</source>
        <translation>Chỉ riêng “%1” đã tạo ra các nhóm: cột này quyết định nhóm của %2 số dòng. Hãy thử bỏ cột này.</translation>
    </message>
    <message>
        <source>“%1” holds answers on a scale; it is used as an ordered scale, not as an amount.</source>
        <translation>“%1” chứa câu trả lời theo thang điểm; cột được dùng như thang thứ bậc, không phải số lượng.</translation>
    </message>
    <message>
        <source>%1 columns hold answers on a scale, such as “%2”; they are used as ordered scales, not as amounts.</source>
        <translation>%1 cột chứa câu trả lời theo thang điểm, như “%2”; chúng được dùng như thang thứ bậc, không phải số lượng.</translation>
    </message>
    <message>
        <source>“%1” holds codes; they are treated as names, not as amounts.</source>
        <translation>“%1” chứa mã; chúng được coi là tên gọi, không phải số lượng.</translation>
    </message>
    <message>
        <source>%1 columns hold codes, such as “%2”; they are treated as names, not as amounts.</source>
        <translation>%1 cột chứa mã, như “%2”; chúng được coi là tên gọi, không phải số lượng.</translation>
    </message>
    <message>
        <source>Rows with less than half of the columns answered: %1. Their group is uncertain.</source>
        <translation>Dòng trả lời chưa đến một nửa số cột: %1. Nhóm của chúng không chắc chắn.</translation>
    </message>
    <message>
        <source>No number of groups holds: two halves of the rows always give others. %1 stand apart most clearly (%2).</source>
        <translation>Không số nhóm nào đứng vững: hai nửa của bảng luôn cho ra các nhóm khác nhau. %1 nhóm tách nhau rõ nhất (%2).</translation>
    </message>
    <message>
        <source>%1 groups are recommended: there they stand apart most clearly (%2), and two halves of the rows agree by %3 of 1.</source>
        <translation>Nên chia %1 nhóm: ở mức đó các nhóm tách nhau rõ nhất (%2), và hai nửa của bảng trùng khớp %3 trên 1.</translation>
    </message>
    <message>
        <source>%1 groups are recommended: fewer stand apart a little more clearly, but these tell more, and two halves of the rows agree by %2 of 1.</source>
        <translation>Nên chia %1 nhóm: ít nhóm hơn thì tách nhau rõ hơn một chút, nhưng số nhóm này cho biết nhiều hơn, và hai nửa của bảng trùng khớp %2 trên 1.</translation>
    </message>
    <message>
        <source>Better than chance: %1 against %2 when the columns are shuffled.</source>
        <translation>Hơn ngẫu nhiên: %1 so với %2 khi các cột bị xáo trộn.</translation>
    </message>
    <message>
        <source>looks personal</source>
        <translation>có vẻ là dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>mọi giá trị đều khác nhau</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>giống nhau ở mọi dòng</translation>
    </message>
    <message>
        <source>mostly empty</source>
        <translation>phần lớn để trống</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>văn bản tự do</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ngày tháng</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>quá nhiều giá trị</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Nhiều câu trả lời</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Văn bản tự do</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Mã định danh</translation>
    </message>
    <message>
        <source>names</source>
        <translation>họ tên</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>địa chỉ email</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>số điện thoại</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>numbers of persons</source>
        <translation>mã số cá nhân</translation>
    </message>
    <message>
        <source>dates of birth</source>
        <translation>ngày sinh</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Nhóm %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 rows)</source>
        <translation>%1 (%2 trên %3 dòng)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>nháp</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 dòng</translation>
    </message>
    <message>
        <source>Imported table</source>
        <translation>Bảng nhập vào</translation>
    </message>
    <message>
        <source>%1 groups: %2, shuffled columns %3</source>
        <translation>%1 nhóm: %2, cột xáo trộn %3</translation>
    </message>
    <message>
        <source>%1: half of the group is between %2 and %3, the middle one is %4</source>
        <translation>%1: một nửa nhóm nằm giữa %2 và %3, giá trị giữa là %4</translation>
    </message>
    <message>
        <source>%1: %2 %3 of the group</source>
        <translation>%1: %2 %3 của nhóm</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5 of the group</source>
        <translation>%1: %2 %3, %4 %5 của nhóm</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Nhập bảng</translation>
    </message>
    <message>
        <source>never here</source>
        <translation>không có ở nhóm này</translation>
    </message>
    <message>
        <source>nearly all of them</source>
        <translation>gần như tất cả</translation>
    </message>
    <message>
        <source>%1 times as often</source>
        <translation>gấp %1 lần</translation>
    </message>
    <message>
        <source>twice as often</source>
        <translation>nhiều gấp đôi</translation>
    </message>
    <message>
        <source>more often</source>
        <translation>nhiều hơn</translation>
    </message>
    <message>
        <source>less often</source>
        <translation>ít hơn</translation>
    </message>
    <message>
        <source>half as often</source>
        <translation>chỉ bằng một nửa</translation>
    </message>
    <message>
        <source>rarely</source>
        <translation>hiếm khi</translation>
    </message>
    <message>
        <source>%1 times as much on average</source>
        <translation>trung bình gấp %1 lần</translation>
    </message>
    <message>
        <source>twice as much on average</source>
        <translation>trung bình gấp đôi</translation>
    </message>
    <message>
        <source>half as much on average</source>
        <translation>trung bình bằng một nửa</translation>
    </message>
    <message>
        <source>far less on average</source>
        <translation>trung bình thấp hơn nhiều</translation>
    </message>
    <message>
        <source>%1 higher on average</source>
        <translation>trung bình cao hơn %1</translation>
    </message>
    <message>
        <source>%1 lower on average</source>
        <translation>trung bình thấp hơn %1</translation>
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
        <translation>%1: %2 %3, toàn bảng %4</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>nhẹ</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>rõ</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>mạnh</translation>
    </message>
    <message>
        <source>%1: columns that look personal are kept out of groups and personas: %2.</source>
        <translation>%1: các cột có vẻ là dữ liệu cá nhân không được đưa vào nhóm và chân dung: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2 in %3 rows looks like “no answer”, so it is not counted as a number. If it is one, choose Number in the column&apos;s menu.</source>
        <translation>“%1”: giá trị %2 ở %3 dòng có vẻ nghĩa là “không trả lời”, nên không được tính như một con số. Nếu đó là số thật, hãy chọn Số trong menu của cột.</translation>
    </message>
    <message>
        <source>Groups of a table</source>
        <translation>Các nhóm của một bảng</translation>
    </message>
    <message>
        <source>%1 groups of %2 rows</source>
        <translation>%1 nhóm từ %2 dòng</translation>
    </message>
    <message>
        <source>How clearly the groups stand apart, 0 to 1; dashed: shuffled columns</source>
        <translation>Các nhóm tách nhau rõ đến đâu, từ 0 đến 1; nét đứt: các cột xáo trộn</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 dòng</translation>
    </message>
    <message>
        <source>Nothing tells it from the rest</source>
        <translation>Không có gì phân biệt với phần còn lại</translation>
    </message>
    <message>
        <source>Count customers along the journey</source>
        <translation>Đếm khách hàng theo hành trình</translation>
    </message>
    <message>
        <source>1.5 times as often</source>
        <translation>thường xuyên gấp 1,5 lần</translation>
    </message>
    <message>
        <source>Group %1 has only %2 of the rows. Under 7% it is rarely worth a persona.</source>
        <translation>Nhóm %1 chỉ chiếm %2 số dòng. Dưới 7% thì hiếm khi đáng để dựng chân dung.</translation>
    </message>
    <message>
        <source>%1 groups are recommended: there they stand apart most clearly (%2) without any group under 7%, and two halves of the rows agree by %3 of 1.</source>
        <translation>Nên chia %1 nhóm: ở mức đó các nhóm tách nhau rõ nhất (%2) mà không nhóm nào dưới 7%, và hai nửa của bảng trùng khớp %3 trên 1.</translation>
    </message>
    <message>
        <source>%1: half of the group between %2 and %3, the middle one %4; on average %5, of all rows %6</source>
        <translation>%1: một nửa nhóm nằm trong khoảng %2 đến %3, trung vị %4; trung bình %5, của tất cả các dòng %6</translation>
    </message>
</context>
<context>
    <name>EvidenceMark</name>
    <message numerus="yes">
        <source>Rests on %n source(s)</source>
        <translation>
            <numerusform>Dựa trên %n nguồn dữ liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Giả định</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) gone</source>
        <translation>
            <numerusform>%n nguồn dữ liệu không còn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 backed, %2 assumptions</source>
        <translation>%1 có bằng chứng, %2 giả định</translation>
    </message>
</context>
<context>
    <name>EvidencePopover</name>
    <message numerus="yes">
        <source>Insight, %n observation(s)</source>
        <translation>
            <numerusform>Insight, %n quan sát</numerusform>
        </translation>
    </message>
    <message>
        <source>Source that is gone</source>
        <translation>Nguồn dữ liệu không còn</translation>
    </message>
    <message>
        <source>No longer in this workspace</source>
        <translation>Không còn trong không gian làm việc này</translation>
    </message>
    <message numerus="yes">
        <source>Table, %n row(s)</source>
        <translation>
            <numerusform>Bảng, %n dòng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalStep</name>
    <message>
        <source>Name of the study</source>
        <translation>Tên nghiên cứu</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>What will you use the personas for?</source>
        <translation>Bạn dùng chân dung để làm gì?</translation>
    </message>
    <message>
        <source>Decides which fields are offered first.</source>
        <translation>Quyết định trường nào hiện trước.</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Sản phẩm hoặc dịch vụ</translation>
    </message>
    <message>
        <source>For example: flow-pack machines, 60–120 packs a minute</source>
        <translation>Ví dụ: máy đóng gói nằm, 60–120 gói/phút</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Thị trường</translation>
    </message>
    <message>
        <source>For example: Bình Dương, Đồng Nai, Long An</source>
        <translation>Ví dụ: Bình Dương, Đồng Nai, Long An</translation>
    </message>
    <message>
        <source>Questions to answer</source>
        <translation>Câu hỏi cần trả lời</translation>
    </message>
    <message>
        <source>They become the interview guide.</source>
        <translation>Sẽ thành hướng dẫn phỏng vấn.</translation>
    </message>
    <message>
        <source>Alt ↑ ↓ moves a line</source>
        <translation>Alt ↑ ↓ để đổi thứ tự</translation>
    </message>
    <message>
        <source>What must be known about a customer to answer them</source>
        <translation>Cần biết gì về khách hàng để trả lời</translation>
    </message>
    <message>
        <source>Stage of the business process that it serves</source>
        <translation>Phục vụ khâu nào trong quy trình kinh doanh</translation>
    </message>
    <message>
        <source>For example: quoting, from the first call to the signed contract</source>
        <translation>Ví dụ: báo giá, từ cuộc gọi đầu tiên đến khi ký hợp đồng</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>A role or initials</source>
        <translation>Vai trò hoặc tên viết tắt</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Hạn hoàn thành</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
</context>
<context>
    <name>InsightForm</name>
    <message>
        <source>Insight, one sentence that observations support</source>
        <translation>Insight, một câu có các quan sát làm căn cứ</translation>
    </message>
    <message>
        <source>Speaks to</source>
        <translation>Thuộc phần</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Give the study a name</source>
        <translation>Đặt tên cho nghiên cứu</translation>
    </message>
    <message>
        <source>Choose at least one purpose</source>
        <translation>Chọn ít nhất một mục đích</translation>
    </message>
    <message>
        <source>Name the product or service</source>
        <translation>Nêu sản phẩm hoặc dịch vụ</translation>
    </message>
    <message>
        <source>Write down at least one question</source>
        <translation>Ghi ít nhất một câu hỏi</translation>
    </message>
    <message>
        <source>Note what must be known about a customer</source>
        <translation>Ghi điều cần biết về khách hàng</translation>
    </message>
    <message>
        <source>Set a due date</source>
        <translation>Đặt hạn hoàn thành</translation>
    </message>
    <message>
        <source>Add at least one source</source>
        <translation>Thêm ít nhất một nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Write down at least one observation</source>
        <translation>Ghi ít nhất một quan sát</translation>
    </message>
    <message>
        <source>Mix at least three kinds of source</source>
        <translation>Phối hợp ít nhất ba loại nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Give every source a date</source>
        <translation>Ghi ngày cho mọi nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Write down at least one insight</source>
        <translation>Ghi ít nhất một insight</translation>
    </message>
    <message>
        <source>Describe at least one segment</source>
        <translation>Mô tả ít nhất một phân khúc</translation>
    </message>
    <message>
        <source>Choose the segments that get a persona</source>
        <translation>Chọn phân khúc cần dựng chân dung</translation>
    </message>
    <message>
        <source>Link every insight to observations</source>
        <translation>Gắn mỗi insight với các quan sát</translation>
    </message>
    <message>
        <source>Create at least one persona</source>
        <translation>Tạo ít nhất một chân dung</translation>
    </message>
    <message>
        <source>Give every persona a quote</source>
        <translation>Ghi câu nói cho mọi chân dung</translation>
    </message>
    <message>
        <source>Give every persona goals</source>
        <translation>Ghi mục tiêu cho mọi chân dung</translation>
    </message>
    <message>
        <source>Give every persona pain points</source>
        <translation>Ghi nỗi đau cho mọi chân dung</translation>
    </message>
    <message>
        <source>Back at least half of the statements of every persona</source>
        <translation>Tìm bằng chứng cho ít nhất một nửa nhận định của mỗi chân dung</translation>
    </message>
    <message>
        <source>Do the reviews that are overdue</source>
        <translation>Thực hiện các lần rà soát đã quá hạn</translation>
    </message>
    <message>
        <source>Review every persona once</source>
        <translation>Rà soát mỗi chân dung một lần</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>Không có %1. Hãy kiểm tra tên và thư mục.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Choose another name.</source>
        <translation>%1 đã có sẵn và được giữ nguyên. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there. Make the folder first, or choose another.</source>
        <translation>Không có thư mục chứa %1. Hãy tạo thư mục trước, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Ask its owner for the right to read it.</source>
        <translation>Không đọc được %1. Hãy xin chủ tệp quyền đọc.</translation>
    </message>
    <message>
        <source>%1 cannot be written; nothing was changed. Choose another folder, or ask for the right to write there.</source>
        <translation>Không ghi được %1; chưa có gì thay đổi. Hãy chọn thư mục khác, hoặc xin quyền ghi tại đó.</translation>
    </message>
    <message>
        <source>%1 is not a Chandung workspace; it was left as it is. Choose a workspace file.</source>
        <translation>%1 không phải không gian làm việc của Chandung; tệp được giữ nguyên. Hãy chọn tệp không gian làm việc.</translation>
    </message>
    <message>
        <source>%1 is damaged; it was left as it is. Go back to a backup copy of it. Detail: %2</source>
        <translation>%1 bị hỏng; tệp được giữ nguyên. Hãy dùng lại bản sao lưu. Chi tiết: %2</translation>
    </message>
    <message>
        <source>%1 comes from a newer version of Chandung (format %2, this program knows up to %3); it was left as it is. Update the program.</source>
        <translation>%1 được tạo từ phiên bản Chandung mới hơn (định dạng %2, chương trình này đọc được đến %3); tệp được giữ nguyên. Hãy cập nhật chương trình.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program; nothing was changed. Close it there first.</source>
        <translation>%1 đang mở ở cửa sổ hoặc chương trình khác; chưa có gì thay đổi. Hãy đóng bên kia trước.</translation>
    </message>
    <message>
        <source>%1 is being edited by %2; nothing was changed. Close it there first.</source>
        <translation>%2 đang chỉnh sửa %1; chưa có gì thay đổi. Hãy đóng bên kia trước.</translation>
    </message>
    <message>
        <source>%1 can only be read; nothing was changed. Work on a copy, or ask for the right to write.</source>
        <translation>%1 chỉ đọc được; chưa có gì thay đổi. Hãy làm trên bản sao, hoặc xin quyền ghi.</translation>
    </message>
    <message>
        <source>The disk is full, so the change to %1 was not kept; all that was saved before is safe. Free some space, or save a copy elsewhere.</source>
        <translation>Ổ đĩa đầy nên thay đổi trong %1 chưa được giữ; mọi thứ đã lưu trước đó vẫn an toàn. Hãy giải phóng dung lượng, hoặc lưu bản sao ở nơi khác.</translation>
    </message>
    <message>
        <source>%1 was moved, renamed or replaced while it was open; the change was not kept. Save a copy, then open the file again.</source>
        <translation>%1 đã bị di chuyển, đổi tên hoặc thay thế trong khi đang mở; thay đổi chưa được giữ. Hãy lưu một bản sao, rồi mở lại tệp.</translation>
    </message>
    <message>
        <source>%1 could not be read or written; the change was not kept. Save a copy elsewhere and try again. Detail: %2</source>
        <translation>Không đọc hoặc ghi được %1; thay đổi chưa được giữ. Hãy lưu bản sao ở nơi khác rồi thử lại. Chi tiết: %2</translation>
    </message>
    <message>
        <source>%1 is written in %2; nothing was imported. Save it as UTF-8 and try again.</source>
        <translation>%1 dùng bảng mã %2; chưa có dữ liệu nào được nhập. Hãy lưu lại dạng UTF-8 rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 (byte %2); nothing was imported. Save it as UTF-8 and try again.</source>
        <translation>%1 không phải UTF-8 hợp lệ (byte %2); chưa có dữ liệu nào được nhập. Hãy lưu lại dạng UTF-8 rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: line %2, column %3; nothing was imported. Mend that place and try again.</source>
        <translation>%1 không phải JSON hợp lệ: dòng %2, cột %3; chưa có dữ liệu nào được nhập. Hãy sửa chỗ đó rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep; nothing was imported. Check that it is the right file.</source>
        <translation>%1 lồng nhau quá %2 cấp; chưa có dữ liệu nào được nhập. Hãy kiểm tra xem có đúng tệp không.</translation>
    </message>
    <message>
        <source>%1 is too large (the limit is %2); nothing was imported. Split it into smaller files.</source>
        <translation>%1 quá lớn (giới hạn là %2); chưa có dữ liệu nào được nhập. Hãy chia thành các tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>%1 has &quot;%2&quot; twice in one place; nothing was imported. Remove one of them.</source>
        <translation>%1 có &quot;%2&quot; hai lần ở cùng một chỗ; chưa có dữ liệu nào được nhập. Hãy bỏ bớt một.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2. Nothing was imported.</source>
        <translation>Không hiểu được %1: %2. Chưa có dữ liệu nào được nhập.</translation>
    </message>
    <message>
        <source>%1, %2: %3 is expected. Nothing was imported. Correct the value and try again.</source>
        <translation>%1, %2: cần %3. Chưa có dữ liệu nào được nhập. Hãy sửa giá trị rồi thử lại.</translation>
    </message>
    <message>
        <source>%1, %2: %3 Nothing was imported.</source>
        <translation>%1, %2: %3 Chưa có dữ liệu nào được nhập.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be imported. Check that it is the right file.</source>
        <translation>%1 không có gì để nhập. Hãy kiểm tra xem có đúng tệp không.</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read. Choose a PNG, JPEG or WebP file.</source>
        <translation>Không đọc được ảnh %1. Hãy chọn tệp PNG, JPEG hoặc WebP.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 megapixels. Choose a smaller picture.</source>
        <translation>%1 lớn hơn %2 megapixel. Hãy chọn ảnh nhỏ hơn.</translation>
    </message>
    <message>
        <source>%1 is not a table that can be read; nothing was imported. Check that it is the right file.</source>
        <translation>Không đọc được bảng %1; chưa có dữ liệu nào được nhập. Hãy kiểm tra xem có đúng tệp không.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table from row %2 on; nothing was imported. Mend that row and try again.</source>
        <translation>Từ dòng %2, không đọc được bảng %1; chưa có dữ liệu nào được nhập. Hãy sửa dòng đó rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 has more than %3 columns in row %2; nothing was imported. Check the separator, or split the table.</source>
        <translation>%1 có hơn %3 cột ở dòng %2; chưa có dữ liệu nào được nhập. Hãy kiểm tra dấu phân cách, hoặc chia bảng ra.</translation>
    </message>
    <message>
        <source>%1 has a cell of more than %3 characters in row %2; nothing was imported. Check the quotation marks there.</source>
        <translation>%1 có một ô dài quá %3 ký tự ở dòng %2; chưa có dữ liệu nào được nhập. Hãy kiểm tra dấu ngoặc kép ở đó.</translation>
    </message>
    <message>
        <source>%1 uses another separator from row %2 on; nothing was imported. Use one separator throughout.</source>
        <translation>Từ dòng %2, %1 dùng dấu phân cách khác; chưa có dữ liệu nào được nhập. Hãy dùng một dấu phân cách cho cả tệp.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Đã hủy; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>There are too few rows to find groups in; nothing was changed. Use a larger table.</source>
        <translation>Quá ít dòng để tìm nhóm; chưa có gì thay đổi. Hãy dùng bảng lớn hơn.</translation>
    </message>
    <message>
        <source>There are too few columns that groups can be found by; nothing was changed. Choose other columns.</source>
        <translation>Quá ít cột có thể dùng để tìm nhóm; chưa có gì thay đổi. Hãy chọn cột khác.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. Give its id, its full name or the beginning of its id.</source>
        <translation>Không có %1 &quot;%2&quot;. Hãy ghi mã, tên đầy đủ hoặc phần đầu của mã.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; fits more than one %1. Give the id.</source>
        <translation>&quot;%2&quot; khớp với nhiều %1. Hãy ghi mã.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here; nothing was changed. Known here: %2.</source>
        <translation>Không dùng được loại %1 ở đây; chưa có gì thay đổi. Loại dùng được: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what was there is unchanged. Choose another folder or name. Detail: %2</source>
        <translation>Không ghi được %1; nội dung cũ vẫn giữ nguyên. Hãy chọn thư mục hoặc tên khác. Chi tiết: %2</translation>
    </message>
    <message>
        <source>There is not enough memory for this; what was saved is safe. Close other programs and try again.</source>
        <translation>Không đủ bộ nhớ cho việc này; mọi thứ đã lưu vẫn an toàn. Hãy đóng các chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The persona has no name. Give it one that colleagues remember.</source>
        <translation>Chân dung chưa có tên. Hãy đặt một cái tên mà đồng nghiệp dễ nhớ.</translation>
    </message>
    <message>
        <source>There is no quote. Add one sentence in the customer&apos;s own voice.</source>
        <translation>Chưa có câu nói. Hãy thêm một câu đúng giọng của khách hàng.</translation>
    </message>
    <message>
        <source>No statement is backed by evidence. Link the most important ones to a source.</source>
        <translation>Chưa nhận định nào có bằng chứng. Hãy gắn những nhận định quan trọng nhất với nguồn dữ liệu.</translation>
    </message>
    <message>
        <source>%1 of %2 statements are assumptions. Back the ones that decisions rest on.</source>
        <translation>%1 trên %2 nhận định là giả định. Hãy tìm bằng chứng cho những nhận định làm căn cứ quyết định.</translation>
    </message>
    <message>
        <source>Only facts about the person are filled in. Add goals, pain points and how they buy.</source>
        <translation>Mới chỉ có thông tin về người này. Hãy thêm mục tiêu, nỗi đau và cách mua.</translation>
    </message>
    <message>
        <source>The review was due on %1. Check whether the persona is still true.</source>
        <translation>Hạn rà soát là %1. Hãy kiểm tra xem chân dung còn đúng không.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is not known and was kept as a field of your own.</source>
        <translation>%1: không nhận ra trường &quot;%2&quot; nên đã giữ thành trường riêng.</translation>
    </message>
    <message>
        <source>%1: &quot;%3&quot;, named under %2, is not there; only its name was kept where there is a place for it.</source>
        <translation>%1: không có &quot;%3&quot; nêu ở %2; chỉ giữ lại tên ở nơi có chỗ cho nó.</translation>
    </message>
    <message>
        <source>%1 has an id that other content already has; it was added under a new id.</source>
        <translation>%1 có mã trùng với nội dung khác; đã thêm với mã mới.</translation>
    </message>
    <message>
        <source>%1 is already there with the same content and was left out.</source>
        <translation>%1 đã có với nội dung y hệt nên được bỏ qua.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not known and was left out.</source>
        <translation>%1: không nhận ra &quot;%2&quot; nên đã bỏ qua.</translation>
    </message>
    <message>
        <source>expected is an object with a list &quot;personas&quot;, or a list of objects with &quot;identity.name&quot; or &quot;fields&quot;</source>
        <translation>cần một đối tượng có danh sách &quot;personas&quot;, hoặc danh sách đối tượng có &quot;identity.name&quot; hay &quot;fields&quot;</translation>
    </message>
    <message>
        <source>its &quot;format&quot; is not &quot;chandung.personas&quot;</source>
        <translation>&quot;format&quot; của nó không phải &quot;chandung.personas&quot;</translation>
    </message>
    <message>
        <source>its &quot;version&quot; is not a whole number</source>
        <translation>&quot;version&quot; của nó không phải số nguyên</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key for a field; a key is written group.name in small letters</source>
        <translation>&quot;%1&quot; không phải khóa của trường; khóa viết dạng group.name bằng chữ thường</translation>
    </message>
    <message>
        <source>it has more than %1 fields of its own</source>
        <translation>có hơn %1 trường riêng</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>một văn bản</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>danh sách văn bản</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>một danh sách</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>một đối tượng</translation>
    </message>
    <message>
        <source>a list of statements</source>
        <translation>danh sách nhận định</translation>
    </message>
    <message>
        <source>a list of evidence</source>
        <translation>danh sách bằng chứng</translation>
    </message>
    <message>
        <source>a range with &quot;from&quot; and &quot;to&quot;</source>
        <translation>khoảng có &quot;from&quot; và &quot;to&quot;</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>một số</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>một số nguyên</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>một mã</translation>
    </message>
    <message>
        <source>the id of a picture, or a drawn avatar</source>
        <translation>mã của ảnh, hoặc hình vẽ</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>The value is of another kind than the field.</source>
        <translation>Giá trị không đúng loại của trường.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Không được để trống.</translation>
    </message>
    <message>
        <source>The least value is %1.</source>
        <translation>Giá trị nhỏ nhất là %1.</translation>
    </message>
    <message>
        <source>The greatest value is %1.</source>
        <translation>Giá trị lớn nhất là %1.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Đây không phải là số.</translation>
    </message>
    <message>
        <source>The first number is greater than the second.</source>
        <translation>Số đầu lớn hơn số sau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices.</source>
        <translation>&quot;%1&quot; không có trong các lựa chọn.</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes.</source>
        <translation>Văn bản dài hơn %1 byte.</translation>
    </message>
    <message>
        <source>This is not a date. Write YYYY-MM-DD, YYYY-MM or YYYY.</source>
        <translation>Đây không phải là ngày. Hãy viết YYYY-MM-DD, YYYY-MM hoặc YYYY.</translation>
    </message>
    <message>
        <source>A piece of evidence points to one source, observation or insight, not to several.</source>
        <translation>Mỗi bằng chứng chỉ trỏ đến một nguồn dữ liệu, quan sát hoặc insight.</translation>
    </message>
    <message>
        <source>The text has a zero character (U+0000), which cannot be kept.</source>
        <translation>Văn bản có ký tự rỗng (U+0000), không thể lưu.</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>chân dung</translation>
    </message>
    <message>
        <source>study</source>
        <translation>nghiên cứu</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn dữ liệu</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>phân khúc</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>insight</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>bảng dữ liệu</translation>
    </message>
    <message>
        <source>a persona without a name</source>
        <translation>một chân dung chưa có tên</translation>
    </message>
    <message>
        <source>%1 of %2 backed statements rest on evidence older than two years. Ask again, or take them out.</source>
        <translation>%1 trên %2 nhận định có bằng chứng dựa vào dữ liệu cũ hơn hai năm. Hãy hỏi lại hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>%1: the first number is higher than the second. Swap them.</source>
        <translation>%1: số đầu lớn hơn số sau. Hãy đổi chỗ hai số.</translation>
    </message>
    <message>
        <source>At %1 nobody has %2 years in the job. Correct the age or the years.</source>
        <translation>Ở tuổi %1 không ai có %2 năm trong nghề. Hãy sửa tuổi hoặc số năm.</translation>
    </message>
    <message>
        <source>The budget is higher than a whole year&apos;s income or revenue. Check both numbers and what they count.</source>
        <translation>Ngân sách cao hơn thu nhập hoặc doanh thu cả năm. Hãy kiểm tra cả hai con số và đơn vị tính.</translation>
    </message>
    <message>
        <source>It is a persona not to target, but not why. Write the reason, so that colleagues can recognise such customers.</source>
        <translation>Đây là chân dung loại trừ nhưng chưa nói vì sao. Hãy viết lý do để đồng nghiệp nhận ra những khách hàng này.</translation>
    </message>
    <message>
        <source>Nothing tells this persona from the others of the study. Write what only these customers want or do.</source>
        <translation>Không có gì phân biệt chân dung này với các chân dung khác trong nghiên cứu. Hãy viết điều chỉ những khách hàng này muốn hoặc làm.</translation>
    </message>
    <message>
        <source>The study has %1 segments. More than seven are hard to serve: unite those that are alike.</source>
        <translation>Nghiên cứu có %1 phân khúc. Hơn bảy thì khó phục vụ: hãy gộp những phân khúc giống nhau.</translation>
    </message>
    <message>
        <source>The study has %1 personas. Nobody keeps more than seven in mind: merge those that are alike.</source>
        <translation>Nghiên cứu có %1 chân dung. Không ai nhớ được hơn bảy: hãy gộp những chân dung giống nhau.</translation>
    </message>
    <message>
        <source>%1 was made or changed by another program; it was left as it is and nothing in it was run. Make a clean copy of what it holds.</source>
        <translation>%1 do một chương trình khác tạo hoặc sửa; tệp được giữ nguyên và không có gì trong đó được chạy. Hãy tạo một bản sao sạch từ nội dung của tệp.</translation>
    </message>
    <message>
        <source>%1 is protected by a password; nothing was imported. Save a copy without the password and import that.</source>
        <translation>%1 được bảo vệ bằng mật khẩu; chưa nhập gì. Hãy lưu một bản không có mật khẩu rồi nhập bản đó.</translation>
    </message>
    <message>
        <source>%1 refers to things outside itself (in %2), which a workbook never needs; nothing was imported. Ask where it comes from.</source>
        <translation>%1 tham chiếu ra bên ngoài (trong %2), điều mà một bảng tính không bao giờ cần; chưa nhập gì. Hãy hỏi xem tệp đến từ đâu.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table of its size (in %2, row %3); nothing was imported. Save the sheet as CSV and import that.</source>
        <translation>%1 giải nén ra nhiều hơn hẳn một bảng cỡ đó (trong %2, dòng %3); chưa nhập gì. Hãy lưu trang tính thành CSV rồi nhập.</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot; with rows; nothing was imported. Choose another sheet.</source>
        <translation>%1 không có trang tính &quot;%2&quot; có dữ liệu; chưa nhập gì. Hãy chọn trang khác.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;; nothing was changed. Check its name.</source>
        <translation>Không có %1 &quot;%2&quot;; chưa thay đổi gì. Hãy kiểm tra lại tên.</translation>
    </message>
    <message>
        <source>A persona cannot be merged with itself; nothing was changed. Choose two different personas.</source>
        <translation>Không thể gộp một chân dung với chính nó; không có gì thay đổi. Hãy chọn hai chân dung khác nhau.</translation>
    </message>
    <message>
        <source>One of the two personas is not there any more; nothing was changed. Bring it back from the trash first.</source>
        <translation>Một trong hai chân dung không còn nữa; không có gì thay đổi. Hãy lấy lại nó từ thùng rác trước.</translation>
    </message>
    <message>
        <source>column</source>
        <translation>cột</translation>
    </message>
    <message>
        <source>field</source>
        <translation>trường</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table of its size; nothing was imported. Save the sheet as CSV and import that.</source>
        <translation>%1 giải nén ra lớn hơn rất nhiều so với một bảng cỡ đó; không nhập gì cả. Hãy lưu trang tính thành CSV rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>A comparison takes at most %1 personas; nothing was written. Name fewer, or none: then each study has its own tables.</source>
        <translation>Một bảng so sánh chứa nhiều nhất %1 chân dung; chưa ghi gì cả. Hãy nêu ít hơn, hoặc không nêu ai: khi đó mỗi nghiên cứu có bảng riêng.</translation>
    </message>
    <message>
        <source>A comparison needs two personas or more of one study; nothing was written.</source>
        <translation>So sánh cần ít nhất hai chân dung của cùng một nghiên cứu; chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>There is no buying committee to show; nothing was written. Choose another layout.</source>
        <translation>Không có nhóm quyết định mua nào để hiện; chưa ghi gì cả. Hãy chọn bố cục khác.</translation>
    </message>
    <message>
        <source>There is no journey to show; nothing was written. Choose another layout.</source>
        <translation>Không có hành trình nào để hiện; chưa ghi gì cả. Hãy chọn bố cục khác.</translation>
    </message>
    <message>
        <source>There is no persona to show; nothing was written.</source>
        <translation>Không có chân dung nào để hiện; chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>A part of Chandung cannot be used: %1. What was saved is safe. Close all its windows and start it again; if that does not help, install it anew. Detail: %2</source>
        <translation>Không dùng được một phần của Chandung: %1. Những gì đã lưu vẫn an toàn. Hãy đóng mọi cửa sổ của chương trình rồi mở lại; nếu vẫn không được, hãy cài đặt lại. Chi tiết: %2</translation>
    </message>
    <message>
        <source>It is %1 like %2, most of all in %3. Write what tells the two apart, or merge them.</source>
        <translation>Giống %2 đến %1, nhất là ở %3. Hãy viết điều phân biệt hai chân dung, hoặc gộp lại.</translation>
    </message>
    <message>
        <source>The persona stands for only %1 of the customers. Ask whether it is worth a card of its own.</source>
        <translation>Chân dung này chỉ đại diện cho %1 khách hàng. Hãy cân nhắc xem có đáng làm thẻ riêng không.</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 giá trị</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 meanwhile; it was left as it is. What you changed is kept on this computer: save it under another name beside it.</source>
        <translation>Người khác đã sửa %1 trong lúc đó; tệp được giữ nguyên. Những gì bạn sửa vẫn còn trên máy này: hãy lưu dưới tên khác bên cạnh tệp đó.</translation>
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
        <translation>Điều khách nói hoặc làm</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Đúng lời của họ</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Người nói</translation>
    </message>
    <message>
        <source>A role, no name</source>
        <translation>Vai trò, không ghi tên</translation>
    </message>
    <message>
        <source>Speaks to</source>
        <translation>Thuộc phần</translation>
    </message>
</context>
<context>
    <name>PersonaClip</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (bản sao)</translation>
    </message>
</context>
<context>
    <name>SegmentForm</name>
    <message>
        <source>Name of the segment</source>
        <translation>Tên phân khúc</translation>
    </message>
    <message>
        <source>Chosen: becomes a persona</source>
        <translation>Đã chọn: sẽ có chân dung</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Ai thuộc phân khúc này</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Tỷ trọng, %</translation>
    </message>
    <message>
        <source>of</source>
        <translation>trên</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Buys by</source>
        <translation>Mua theo</translation>
    </message>
    <message>
        <source>Sophistication, 0 beginner – 100 expert; empty: not known</source>
        <translation>Mức độ am hiểu, 0 mới bắt đầu – 100 am hiểu; để trống: chưa rõ</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Vì sao quan trọng</translation>
    </message>
    <message>
        <source>Share of the revenue, %</source>
        <translation>Tỷ trọng doanh thu, %</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>For example: Interview 4, An Phú Foods</source>
        <translation>Ví dụ: Phỏng vấn 4, Thực phẩm An Phú</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Loại nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Người thu thập</translation>
    </message>
    <message>
        <source>A role or initials</source>
        <translation>Vai trò hoặc tên viết tắt</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Cỡ mẫu</translation>
    </message>
    <message>
        <source>For example: 6 people</source>
        <translation>Ví dụ: 6 người</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>For example: talk of 40 minutes, recorded</source>
        <translation>Ví dụ: trò chuyện 40 phút, có ghi âm</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Trust, 1 hardly – 5 fully</source>
        <translation>Độ tin cậy, 1 rất thấp – 5 rất cao</translation>
    </message>
    <message>
        <source>Link or file name</source>
        <translation>Liên kết hoặc tên tệp</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>years</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>people</source>
        <translation>người</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>mỗi tháng</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>mỗi năm</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>tuần</translation>
    </message>
    <message>
        <source>months</source>
        <translation>tháng</translation>
    </message>
</context>
<context>
    <name>chandung::app::Dependents</name>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n nhận định</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n nguồn dữ liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>%n quan sát</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insights</source>
        <translation>
            <numerusform>%n insight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n phân khúc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n chân dung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committees</source>
        <translation>
            <numerusform>%n nhóm quyết định mua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n hành trình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview guides</source>
        <translation>
            <numerusform>%n hướng dẫn phỏng vấn</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. It leaves behind: %2.</source>
        <translation>%1. Vẫn còn lại: %2.</translation>
    </message>
</context>
<context>
    <name>chandung::app::FileCare</name>
    <message>
        <source>The folder for backups, %1, cannot be used now: the backup was made in the program&apos;s own folder. Make the folder available, or choose another in Settings.</source>
        <translation>Hiện không dùng được thư mục sao lưu %1: bản sao lưu đã được tạo trong thư mục riêng của chương trình. Hãy làm cho thư mục dùng được, hoặc chọn thư mục khác trong Cài đặt.</translation>
    </message>
</context>
<context>
    <name>chandung::app::Merging</name>
    <message>
        <source>Merge personas</source>
        <translation>Gộp chân dung</translation>
    </message>
</context>
<context>
    <name>chandung::app::MessageSheet</name>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Lời từ chối</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Lời kêu gọi hành động</translation>
    </message>
</context>
<context>
    <name>chandung::app::OutcomeLists</name>
    <message>
        <source>Rank</source>
        <translation>Thứ hạng</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Nỗi đau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <source>Pieces of evidence</source>
        <translation>Số bằng chứng</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Ai nêu</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Lời từ chối</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Proof they trust</source>
        <translation>Bằng chứng họ tin</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Người nói</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Nên nói gì</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Lời chào hàng</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Bằng lời của họ</translation>
    </message>
    <message>
        <source>What not to say</source>
        <translation>Không nên nói gì</translation>
    </message>
</context>
<context>
    <name>chandung::app::Settings</name>
    <message>
        <source>Language and look</source>
        <translation>Ngôn ngữ và giao diện</translation>
    </message>
    <message>
        <source>Paper and people</source>
        <translation>Giấy in và người dùng</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Tệp và bản sao lưu</translation>
    </message>
    <message>
        <source>Brand of this workspace</source>
        <translation>Thương hiệu của không gian làm việc này</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Of the windows. Cards are exported in any of the three.</source>
        <translation>Của các cửa sổ. Thẻ có thể xuất bằng cả ba ngôn ngữ.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>What an export begins with.</source>
        <translation>Khổ giấy ban đầu khi xuất.</translation>
    </message>
    <message>
        <source>Review of personas</source>
        <translation>Rà soát chân dung</translation>
    </message>
    <message>
        <source>How often the personas of a new study are to be looked at again.</source>
        <translation>Bao lâu thì xem lại các chân dung của một nghiên cứu mới.</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Hằng tháng</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Hằng quý</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>Sáu tháng một lần</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Hằng năm</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>Stands as the author in exported files when the workspace names none.</source>
        <translation>Là tên tác giả trong tệp xuất khi không gian làm việc chưa ghi tác giả.</translation>
    </message>
    <message>
        <source>Folder for workspaces</source>
        <translation>Thư mục cho không gian làm việc</translation>
    </message>
    <message>
        <source>Where new workspaces are proposed. Empty: the Documents folder.</source>
        <translation>Nơi gợi ý cho không gian làm việc mới. Để trống: thư mục Tài liệu.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Thư mục cho bản sao lưu</translation>
    </message>
    <message>
        <source>Empty: the program&apos;s own folder.</source>
        <translation>Để trống: thư mục riêng của chương trình.</translation>
    </message>
    <message>
        <source>Recent backups to keep</source>
        <translation>Số bản sao lưu gần đây cần giữ</translation>
    </message>
    <message>
        <source>One of each of the last seven days is kept besides.</source>
        <translation>Ngoài ra giữ mỗi ngày một bản trong bảy ngày gần nhất.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Stands at the foot of every page.</source>
        <translation>Ghi ở chân mỗi trang.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP. The empty border is cropped away.</source>
        <translation>PNG, JPEG hoặc WebP. Viền trống được cắt bỏ.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Màu nhấn</translation>
    </message>
    <message>
        <source>Of the first persona of a set. Darkened where it could not be read.</source>
        <translation>Của chân dung đầu tiên trong bộ. Được làm đậm hơn nếu khó đọc.</translation>
    </message>
    <message>
        <source>Footer text</source>
        <translation>Chữ chân trang</translation>
    </message>
    <message>
        <source>One more line on every page, for example who may see it.</source>
        <translation>Thêm một dòng ở mỗi trang, ví dụ ai được phép xem.</translation>
    </message>
    <message>
        <source>Look of the pages</source>
        <translation>Kiểu dáng của trang</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Dịu</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Print-saving</source>
        <translation>Tiết kiệm mực</translation>
    </message>
</context>
<context>
    <name>chandung::app::Sharing</name>
    <message>
        <source>The share or the folder cannot be reached now.</source>
        <translation>Hiện không truy cập được thư mục dùng chung.</translation>
    </message>
    <message>
        <source>Somebody else has changed it at the same time.</source>
        <translation>Có người khác đã thay đổi tệp cùng lúc.</translation>
    </message>
    <message>
        <source>It could not be written there now.</source>
        <translation>Hiện không ghi vào đó được.</translation>
    </message>
    <message>
        <source>There is no room left there.</source>
        <translation>Ở đó không còn chỗ trống.</translation>
    </message>
</context>
<context>
    <name>chandung::app::Versions</name>
    <message>
        <source>Review persona</source>
        <translation>Rà soát chân dung</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Khôi phục phiên bản %1</translation>
    </message>
</context>
<context>
    <name>chandung::app::Workspace</name>
    <message>
        <source>change of a setting</source>
        <translation>đổi cài đặt</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>sửa “%1”</translation>
    </message>
    <message>
        <source>change of a field</source>
        <translation>sửa một trường</translation>
    </message>
    <message>
        <source>new field “%1”</source>
        <translation>trường mới “%1”</translation>
    </message>
    <message>
        <source>Another change is just being kept. Try again when that is done.</source>
        <translation>Một thay đổi khác đang được lưu. Hãy thử lại khi lưu xong.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::AboutDialog</name>
    <message>
        <source>About Chandung</source>
        <translation>Giới thiệu Chandung</translation>
    </message>
    <message>
        <source>Customer personas with evidence, from a goal to a printed card. Everything stays in one file on this computer.</source>
        <translation>Chân dung khách hàng có bằng chứng, từ mục tiêu đến thẻ in. Mọi thứ nằm trong một tệp trên máy này.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng Tổng quát GNU, phiên bản 3 trở lên.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Được xây dựng bằng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Actions</name>
    <message>
        <source>New workspace…</source>
        <translation>Không gian làm việc mới…</translation>
    </message>
    <message>
        <source>Make a new workspace file</source>
        <translation>Tạo tệp không gian làm việc mới</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Mở tệp không gian làm việc</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Mở bản mẫu</translation>
    </message>
    <message>
        <source>A workspace with finished studies to look around in</source>
        <translation>Không gian làm việc có sẵn nghiên cứu hoàn chỉnh để xem thử</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Lưu bản sao…</translation>
    </message>
    <message>
        <source>Keep a second file with everything in it</source>
        <translation>Giữ thêm một tệp chứa mọi thứ</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Đóng cửa sổ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Hoàn tác thay đổi vừa rồi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Làm lại thay đổi</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Tìm mọi thứ…</translation>
    </message>
    <message>
        <source>Find words anywhere in the workspace</source>
        <translation>Tìm từ ở mọi nơi trong không gian làm việc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Nhóm mua</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Hành trình</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Names in the place list</source>
        <translation>Hiện tên các mục chính</translation>
    </message>
    <message>
        <source>Fold the place list to its icons, or unfold it</source>
        <translation>Thu danh sách mục chính còn biểu tượng, hoặc mở ra</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Show or hide the advice beside a step</source>
        <translation>Hiện hoặc ẩn gợi ý bên cạnh bước</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Toàn màn hình</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>New in this place</source>
        <translation>Tạo mới tại đây</translation>
    </message>
    <message>
        <source>A new study, persona or source, where you are</source>
        <translation>Nghiên cứu, chân dung hoặc nguồn dữ liệu mới, tùy nơi đang mở</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nghiên cứu mới</translation>
    </message>
    <message>
        <source>Step 1, Goal</source>
        <translation>Bước 1, Mục tiêu</translation>
    </message>
    <message>
        <source>Step 2, Data collection</source>
        <translation>Bước 2, Thu thập dữ liệu</translation>
    </message>
    <message>
        <source>Step 3, Analysis</source>
        <translation>Bước 3, Phân tích</translation>
    </message>
    <message>
        <source>Step 4, Identity</source>
        <translation>Bước 4, Danh tính</translation>
    </message>
    <message>
        <source>Step 5, Refinement</source>
        <translation>Bước 5, Hoàn thiện</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Chân dung mới</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>About Chandung</source>
        <translation>Giới thiệu Chandung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Cửa sổ mới</translation>
    </message>
    <message>
        <source>Another window, for another workspace or to look at two at once</source>
        <translation>Một cửa sổ nữa, cho không gian làm việc khác hoặc để xem hai nơi cùng lúc</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>Nhập bảng…</translation>
    </message>
    <message>
        <source>Read a survey export, a CRM list or a file of personas</source>
        <translation>Đọc kết quả khảo sát, danh sách CRM hoặc tệp chân dung</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Bản sao lưu…</translation>
    </message>
    <message>
        <source>Go back to an earlier state of the workspace</source>
        <translation>Quay về một trạng thái trước đó của không gian làm việc</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Write cards and other pages as PDF, pictures, web page or table</source>
        <translation>Ghi thẻ và các trang khác thành PDF, hình ảnh, trang web hoặc bảng</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Print the cards of what is chosen</source>
        <translation>In thẻ của những gì đang chọn</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Sao chép thành ảnh</translation>
    </message>
    <message>
        <source>Put the first page of the card on the clipboard</source>
        <translation>Đưa trang đầu của thẻ vào bộ nhớ tạm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Language, paper, backups, brand</source>
        <translation>Ngôn ngữ, khổ giấy, bản sao lưu, thương hiệu</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Kế hoạch tiếp cận</translation>
    </message>
    <message>
        <source>Seven ways of reaching this persona</source>
        <translation>Bảy cách tiếp cận chân dung này</translation>
    </message>
    <message>
        <source>New journey for this persona</source>
        <translation>Hành trình mới cho chân dung này</translation>
    </message>
    <message>
        <source>Compare with each other</source>
        <translation>So sánh với nhau</translation>
    </message>
    <message>
        <source>Two to six personas side by side</source>
        <translation>Từ hai đến sáu chân dung cạnh nhau</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Yêu thích</translation>
    </message>
    <message>
        <source>Mark as a favourite, or take the mark off</source>
        <translation>Đánh dấu yêu thích, hoặc bỏ dấu</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Nhãn…</translation>
    </message>
    <message>
        <source>Put tags on personas</source>
        <translation>Gắn nhãn cho chân dung</translation>
    </message>
    <message>
        <source>Copy personas</source>
        <translation>Sao chép chân dung</translation>
    </message>
    <message>
        <source>With everything they rest on, for this or another workspace</source>
        <translation>Kèm mọi thứ làm căn cứ, cho không gian làm việc này hoặc khác</translation>
    </message>
    <message>
        <source>Paste personas</source>
        <translation>Dán chân dung</translation>
    </message>
    <message>
        <source>Add the copied personas to this workspace</source>
        <translation>Thêm các chân dung đã sao chép vào không gian làm việc này</translation>
    </message>
    <message>
        <source>Find in this page…</source>
        <translation>Tìm trong trang này…</translation>
    </message>
    <message>
        <source>Find words in the page you see</source>
        <translation>Tìm từ trong trang đang mở</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Tìm tiếp</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Tìm ngược</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>What the page you are on is for, and how to work with it</source>
        <translation>Trang bạn đang xem dùng để làm gì và cách làm việc với nó</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Every key, on one page</source>
        <translation>Mọi phím tắt, trên một trang</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Tham quan nhanh</translation>
    </message>
    <message>
        <source>Five stops through the window</source>
        <translation>Năm điểm dừng trong cửa sổ</translation>
    </message>
    <message>
        <source>Compare with an earlier version</source>
        <translation>So sánh với phiên bản cũ</translation>
    </message>
    <message>
        <source>Then and now side by side, what changed first</source>
        <translation>Khi đó và bây giờ đặt cạnh nhau, điểm thay đổi đứng trước</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Ngăn kế tiếp</translation>
    </message>
    <message>
        <source>From the place list through the parts of the page</source>
        <translation>Từ danh sách mục qua từng phần của trang</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Ngăn trước</translation>
    </message>
</context>
<context>
    <name>chandung::gui::AlikeButton</name>
    <message>
        <source>How alike</source>
        <translation>Mức giống nhau</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 và %2: %3</translation>
    </message>
    <message>
        <source>How alike they are, and which groups make it</source>
        <translation>Họ giống nhau đến đâu, ở những nhóm nào</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pairs</source>
        <translation>
            <numerusform>và %n cặp nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::AlikePanel</name>
    <message>
        <source>Too alike to be two: one persona would do, or they need what tells them apart.</source>
        <translation>Quá giống để tách thành hai: chỉ cần một chân dung, hoặc phải bổ sung điểm khác biệt.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Mức giống nhau</translation>
    </message>
    <message>
        <source>Which groups make it</source>
        <translation>Giống ở những nhóm nào</translation>
    </message>
    <message>
        <source>0: nothing in common. 100: the same in everything but name, label and photo.</source>
        <translation>0: không có gì chung. 100: giống hệt, trừ tên, mô tả và ảnh.</translation>
    </message>
    <message>
        <source>%1 and %2: %3 of 100</source>
        <translation>%1 và %2: %3 trên 100</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Alike in it</source>
        <translation>Giống trong nhóm</translation>
    </message>
    <message>
        <source>Points of the whole</source>
        <translation>Điểm góp vào tổng</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>chandung::gui::AvatarPopover</name>
    <message>
        <source>Drawn face</source>
        <translation>Khuôn mặt vẽ</translation>
    </message>
    <message>
        <source>Draw another</source>
        <translation>Vẽ khuôn mặt khác</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Về tự động</translation>
    </message>
    <message>
        <source>The face that is drawn for this persona of itself</source>
        <translation>Khuôn mặt được vẽ sẵn cho chân dung này</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
</context>
<context>
    <name>chandung::gui::BackupsDialog</name>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n chân dung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n nguồn dữ liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Backups of “%1”</source>
        <translation>Bản sao lưu của “%1”</translation>
    </message>
    <message>
        <source>Chandung makes a checked backup while you work and when you close a workspace. Restoring keeps the file of now beside it under another name.</source>
        <translation>Chandung tạo bản sao lưu đã được kiểm tra trong lúc bạn làm việc và khi bạn đóng không gian làm việc. Khi khôi phục, tệp hiện tại được giữ lại bên cạnh với tên khác.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Khôi phục bản này</translation>
    </message>
    <message>
        <source>far less than before</source>
        <translation>ít hơn trước nhiều</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>trước khi nâng cấp</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Chưa có bản sao lưu nào</translation>
    </message>
    <message>
        <source>The first one is made when you pause after a change, and whenever you close the workspace. It then stands here, with what is in it.</source>
        <translation>Bản đầu tiên được tạo khi bạn ngừng tay sau một thay đổi, và mỗi khi bạn đóng không gian làm việc. Khi đó nó hiện ở đây, kèm những gì có trong đó.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CardPane</name>
    <message>
        <source>Card</source>
        <translation>Thẻ chân dung</translation>
    </message>
    <message>
        <source>Size of the card; 100% is as printed. Ctrl and the wheel change it too.</source>
        <translation>Cỡ của thẻ; 100% là cỡ khi in. Giữ Ctrl và lăn chuột cũng đổi được.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CardPreview</name>
    <message>
        <source>Card preview</source>
        <translation>Xem trước thẻ</translation>
    </message>
    <message>
        <source>Card preview, page %1 of %2</source>
        <translation>Xem trước thẻ, trang %1 trên %2</translation>
    </message>
    <message>
        <source>Arrow keys go from field to field, Enter goes to the field in the form.</source>
        <translation>Phím mũi tên chuyển giữa các trường, Enter đến trường đó trong biểu mẫu.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Caretaker</name>
    <message>
        <source>The other window has closed this workspace. You can make changes here now.</source>
        <translation>Cửa sổ kia đã đóng không gian làm việc này. Giờ bạn có thể chỉnh sửa tại đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts that you typed last time were not saved.</source>
        <translation>
            <numerusform>%n nội dung bạn gõ lần trước chưa được lưu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Xem lại…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Lưu bản sao ở nơi khác…</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Mở lại tệp</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Bản sao lưu…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The file still takes no changes</source>
        <translation>Tệp vẫn chưa nhận thay đổi</translation>
    </message>
    <message>
        <source>When this workspace was closed last, no backup of it was made. %1</source>
        <translation>Lần đóng không gian làm việc này gần nhất, chưa tạo được bản sao lưu. %1</translation>
    </message>
    <message>
        <source>This workspace lies on a network share. You work on a copy on this computer; it is published there when you pause and when you close it. Others can read meanwhile.</source>
        <translation>Không gian làm việc này nằm trên thư mục mạng. Bạn đang làm trên một bản sao ở máy này; bản sao được đưa lên đó khi bạn tạm dừng và khi bạn đóng. Trong lúc đó người khác vẫn đọc được.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that is kept the same on several computers. You work on a copy; it is published there when you pause and when you close it. Wait for the upload before you open it on another computer.</source>
        <translation>Không gian làm việc này nằm trong thư mục được đồng bộ giữa nhiều máy. Bạn đang làm trên một bản sao; bản sao được đưa lên đó khi bạn tạm dừng và khi bạn đóng. Hãy chờ tải lên xong rồi mới mở trên máy khác.</translation>
    </message>
    <message>
        <source>Somebody else has changed this workspace at the same time. Your changes are safe on this computer, and were not published over theirs.</source>
        <translation>Người khác đã sửa không gian làm việc này cùng lúc với bạn. Những gì bạn sửa vẫn an toàn trên máy này và không ghi đè lên phần của họ.</translation>
    </message>
    <message>
        <source>Keep both versions</source>
        <translation>Giữ cả hai bản</translation>
    </message>
    <message>
        <source>Your changes are saved on this computer, but could not be published yet. The program tries again. %1</source>
        <translation>Những gì bạn sửa đã được lưu trên máy này nhưng chưa đưa lên được. Chương trình sẽ thử lại. %1</translation>
    </message>
    <message>
        <source>Changes of last time that were not published could not be read. They are kept as %1; what is open is the file of the share.</source>
        <translation>Những sửa đổi lần trước chưa đưa lên không đọc được nữa. Chúng được giữ tại %1; tệp đang mở là tệp trên thư mục chung.</translation>
    </message>
    <message>
        <source>Somebody else has changed this workspace. This is the newer version.</source>
        <translation>Người khác đã sửa không gian làm việc này. Đây là bản mới hơn.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ChartView</name>
    <message>
        <source>Copy as picture</source>
        <translation>Sao chép thành ảnh</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CheckDelegate</name>
    <message>
        <source>Go there</source>
        <translation>Đến đó</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Checklist</name>
    <message>
        <source>This step</source>
        <translation>Bước này</translation>
    </message>
    <message>
        <source>What this step needs</source>
        <translation>Bước này cần gì</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>cần có</translation>
    </message>
    <message>
        <source>helps later</source>
        <translation>nên có thêm</translation>
    </message>
    <message>
        <source>Helps later</source>
        <translation>Nên có thêm</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>Thiếu %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đã đủ</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ChoiceField</name>
    <message>
        <source>Not chosen</source>
        <translation>Chưa chọn</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CoachPanel</name>
    <message>
        <source>Coach</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Ask yourself</source>
        <translation>Hãy tự hỏi</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Yếu</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Lưu ý</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ColumnChooser</name>
    <message>
        <source>Personas and segments</source>
        <translation>Chân dung và phân khúc</translation>
    </message>
    <message>
        <source>Find a persona or segment</source>
        <translation>Tìm chân dung hoặc phân khúc</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Chân dung chưa có tên</translation>
    </message>
    <message>
        <source>Segment without a name</source>
        <translation>Phân khúc chưa có tên</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Six chosen, that is the most. Take one away to add another.</source>
        <translation>Đã chọn sáu, là mức tối đa. Hãy bỏ bớt một để thêm mục khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, two to six can stand side by side</source>
        <translation>
            <numerusform>đã chọn %n, có thể so sánh từ hai đến sáu</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment&apos;s data</source>
        <translation>Dữ liệu của phân khúc</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CommitteeCommands</name>
    <message>
        <source>New committee</source>
        <translation>Nhóm mua mới</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (bản sao)</translation>
    </message>
    <message>
        <source>Duplicate committee</source>
        <translation>Nhân bản nhóm mua</translation>
    </message>
    <message>
        <source>Move committee to trash</source>
        <translation>Chuyển nhóm mua vào thùng rác</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CommitteeForm</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Pattern or case</source>
        <translation>Mẫu chung hay trường hợp cụ thể</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Khách hàng doanh nghiệp</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn chót</translation>
    </message>
    <message>
        <source>Kind of buyer</source>
        <translation>Loại người mua</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Còn thiếu gì</translation>
    </message>
    <message>
        <source>Ask for all roles again</source>
        <translation>Hỏi lại mọi vai trò</translation>
    </message>
    <message>
        <source>For example: buy one flow-pack line</source>
        <translation>Ví dụ: mua một dây chuyền đóng gói</translation>
    </message>
    <message>
        <source>Rivals, one per line</source>
        <translation>Đối thủ, mỗi dòng một tên</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Chưa nêu</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Không có nghiên cứu</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>Không có phân khúc</translation>
    </message>
    <message numerus="yes">
        <source>Add %n personas of this segment</source>
        <translation>
            <numerusform>Thêm %n chân dung của phân khúc này</numerusform>
        </translation>
    </message>
    <message>
        <source>Every role is filled</source>
        <translation>Vai trò nào cũng có người</translation>
    </message>
    <message>
        <source>This date is in the past. Enter the next deadline, or leave it empty.</source>
        <translation>Ngày này đã qua. Hãy nhập hạn chót tiếp theo hoặc để trống.</translation>
    </message>
    <message>
        <source>Edit committee</source>
        <translation>Sửa nhóm mua</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Another committee has this name.</source>
        <translation>Một nhóm mua khác đã có tên này.</translation>
    </message>
    <message>
        <source>Give the committee a name.</source>
        <translation>Hãy đặt tên cho nhóm mua.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CommitteeMap</name>
    <message>
        <source>Map of the committee</source>
        <translation>Bản đồ nhóm mua</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CommitteePage</name>
    <message>
        <source>Table of the members</source>
        <translation>Bảng thành viên</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Nhóm mua</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Bản đồ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>Đóng khung bên</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Ở đây không cần</translation>
    </message>
    <message>
        <source>Committee without a name</source>
        <translation>Nhóm mua chưa có tên</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>Nhóm mua</translation>
    </message>
    <message>
        <source>Take member out</source>
        <translation>Đưa thành viên ra khỏi nhóm</translation>
    </message>
    <message>
        <source>Took the member out of the committee</source>
        <translation>Đã đưa thành viên ra khỏi nhóm mua</translation>
    </message>
    <message>
        <source>Change influence</source>
        <translation>Đổi mức ảnh hưởng</translation>
    </message>
    <message>
        <source>Role not needed</source>
        <translation>Vai trò không cần</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CommitteesPage</name>
    <message>
        <source>Committees</source>
        <translation>Nhóm mua</translation>
    </message>
    <message>
        <source>No committee yet</source>
        <translation>Chưa có nhóm mua nào</translation>
    </message>
    <message>
        <source>A buying committee shows who takes part in a purchase, which role each plays, and who can stop it.</source>
        <translation>Nhóm quyết định mua cho thấy ai tham gia mua hàng, giữ vai trò gì và ai có thể chặn việc mua.</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n thành viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Influence and stance</source>
        <translation>Mức ảnh hưởng và thái độ</translation>
    </message>
    <message>
        <source>%1 of 5, %2</source>
        <translation>%1/5, %2</translation>
    </message>
    <message>
        <source>Can block</source>
        <translation>Có thể chặn</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Needs to hear</source>
        <translation>Cần nghe điều gì</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Khách hàng doanh nghiệp</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn chót</translation>
    </message>
    <message>
        <source>Kind of buyer</source>
        <translation>Loại người mua</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Đối thủ</translation>
    </message>
    <message>
        <source>Moved the committee to the trash</source>
        <translation>Đã chuyển nhóm mua vào thùng rác</translation>
    </message>
    <message>
        <source>New for an account</source>
        <translation>Mới cho một khách hàng</translation>
    </message>
    <message>
        <source>New for a segment</source>
        <translation>Mới cho một phân khúc</translation>
    </message>
    <message>
        <source>Committee without a name</source>
        <translation>Nhóm mua chưa có tên</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CompareCells</name>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>giống %1</translation>
    </message>
    <message>
        <source>nearly the same as %1</source>
        <translation>gần giống %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 trên 5</translation>
    </message>
    <message>
        <source>all particular</source>
        <translation>đều riêng</translation>
    </message>
    <message>
        <source>all shared</source>
        <translation>đều chung</translation>
    </message>
    <message>
        <source>%1 shared, %2 particular</source>
        <translation>%1 chung, %2 riêng</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>chênh lệch %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CompareColumn</name>
    <message>
        <source>Persona without a name</source>
        <translation>Chân dung chưa có tên</translation>
    </message>
    <message>
        <source>Segment without a name</source>
        <translation>Phân khúc chưa có tên</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, phiên bản %2</translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation>Như ngày %1</translation>
    </message>
    <message>
        <source>Segment&apos;s data</source>
        <translation>Dữ liệu của phân khúc</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>dữ liệu</translation>
    </message>
    <message>
        <source>Segment, share %1</source>
        <translation>Phân khúc, tỷ trọng %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CompareModel</name>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 trên %2 khác nhau</translation>
    </message>
    <message>
        <source>Segment criteria</source>
        <translation>Tiêu chí phân khúc</translation>
    </message>
    <message numerus="yes">
        <source>%n identical rows</source>
        <translation>
            <numerusform>%n dòng giống nhau</numerusform>
        </translation>
    </message>
    <message>
        <source>how well each reaches them, 0–5</source>
        <translation>hiệu quả tiếp cận, 0–5</translation>
    </message>
    <message>
        <source>on one ruler</source>
        <translation>trên cùng một thước</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>from the segment</source>
        <translation>từ phân khúc</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>đang thu gọn</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>đang mở</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Mark what is shared</source>
        <translation>Đánh dấu điểm chung</translation>
    </message>
    <message>
        <source>Differences first</source>
        <translation>Khác biệt trước</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Mọi dòng</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Sắp xếp lại</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Thêm chân dung</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Sang trái</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Sang phải</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Chưa có gì để so sánh</translation>
    </message>
    <message>
        <source>Put two to six personas side by side and see what tells them apart. Tick them here, or drag them from the personas onto this page.</source>
        <translation>Đặt từ hai đến sáu chân dung cạnh nhau để thấy điểm khác biệt. Đánh dấu tại đây, hoặc kéo từ trang Chân dung vào trang này.</translation>
    </message>
    <message>
        <source>Choose personas</source>
        <translation>Chọn chân dung</translation>
    </message>
    <message>
        <source>Compare those of the first study</source>
        <translation>So sánh chân dung của nghiên cứu đầu tiên</translation>
    </message>
    <message>
        <source>%1 differ, %2 identical</source>
        <translation>%1 khác, %2 giống</translation>
    </message>
    <message>
        <source>%1 is not in the comparison any more</source>
        <translation>%1 không còn trong bảng so sánh</translation>
    </message>
    <message>
        <source>Six can stand side by side; the others were left out.</source>
        <translation>Chỉ so sánh được sáu chân dung; các chân dung còn lại không được đưa vào.</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Phiên bản cũ</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Khôi phục phiên bản này</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Phiên bản %1, %2</translation>
    </message>
    <message>
        <source>Version %1 is back. Undo brings back what was written since.</source>
        <translation>Phiên bản %1 đã trở lại. Hoàn tác để lấy lại nội dung viết sau đó.</translation>
    </message>
    <message>
        <source>Two personas are one now</source>
        <translation>Hai chân dung đã thành một</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CompareTable</name>
    <message>
        <source>Side by side</source>
        <translation>Đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Sửa tại đây</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Sang trái</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Sang phải</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Bỏ khỏi bảng so sánh</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ComparisonExport</name>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Xuất bảng so sánh</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG picture (*.png);;Web page (*.html);;Excel table (*.xlsx);;CSV table (*.csv)</source>
        <translation>PDF (*.pdf);;Ảnh PNG (*.png);;Trang web (*.html);;Bảng Excel (*.xlsx);;Bảng CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>Đã ghi %1</translation>
    </message>
    <message>
        <source>The comparison was not exported</source>
        <translation>Chưa xuất được bảng so sánh</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ConditionRow</name>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Xóa điều kiện này</translation>
    </message>
</context>
<context>
    <name>chandung::gui::CropPopover</name>
    <message>
        <source>Part of the photo</source>
        <translation>Phần của ảnh</translation>
    </message>
    <message>
        <source>Arrow keys move the square, + and − change its size</source>
        <translation>Phím mũi tên di chuyển khung vuông, + và − đổi cỡ</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Gần hơn</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Dùng phần này</translation>
    </message>
    <message>
        <source>Keep the whole photo</source>
        <translation>Giữ cả ảnh</translation>
    </message>
    <message>
        <source>Which part is shown?</source>
        <translation>Hiển thị phần nào?</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys. + and − come closer and go back.</source>
        <translation>Kéo, hoặc dùng phím mũi tên. + và − để phóng to, thu nhỏ.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Dashboard</name>
    <message>
        <source>Persona without a name</source>
        <translation>Chân dung chưa có tên</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation>Việc đang làm dở</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Còn thiếu gì</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Đến hạn rà soát</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Không gian làm việc gần đây</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Chân dung mới</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter để mở</translation>
    </message>
    <message>
        <source>All studies</source>
        <translation>Mọi nghiên cứu</translation>
    </message>
    <message>
        <source>Evidence by study</source>
        <translation>Bằng chứng theo nghiên cứu</translation>
    </message>
    <message>
        <source>● evidence   ○ assumption</source>
        <translation>● bằng chứng   ○ giả định</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Không gian làm việc mới…</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>Chưa có nghiên cứu nào</translation>
    </message>
    <message>
        <source>Begin with a goal: what will the personas be used for?</source>
        <translation>Bắt đầu từ mục tiêu: dùng chân dung để làm gì?</translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>Chưa có nhận định nào</translation>
    </message>
    <message>
        <source>Every statement is backed</source>
        <translation>Mọi nhận định đều có bằng chứng</translation>
    </message>
    <message numerus="yes">
        <source>%n assumptions left</source>
        <translation>
            <numerusform>Còn %n giả định</numerusform>
        </translation>
    </message>
    <message>
        <source>Persona in %1. %2</source>
        <translation>Chân dung trong %1. %2</translation>
    </message>
    <message>
        <source>No persona yet</source>
        <translation>Chưa có chân dung nào</translation>
    </message>
    <message>
        <source>Personas you work on will be here.</source>
        <translation>Chân dung đang làm sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 mục nữa</translation>
    </message>
</context>
<context>
    <name>chandung::gui::DataStep</name>
    <message>
        <source>One kind of source alone misleads: mix at least three. So far: %1.</source>
        <translation>Chỉ một loại nguồn dữ liệu dễ làm ta hiểu sai: nên phối hợp ít nhất ba loại. Đến nay: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 sources are of one kind: %3. Beware: %4.</source>
        <translation>%1 trên %2 nguồn dữ liệu cùng một loại: %3. Lưu ý: %4.</translation>
    </message>
    <message>
        <source>Add another kind</source>
        <translation>Thêm loại khác</translation>
    </message>
</context>
<context>
    <name>chandung::gui::DateFields</name>
    <message>
        <source>Write it like 2026, %1 or %2.</source>
        <translation>Hãy viết dạng 2026, %1 hoặc %2.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::DetailPage</name>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
</context>
<context>
    <name>chandung::gui::DraftsDialog</name>
    <message>
        <source>Texts that were not saved</source>
        <translation>Nội dung chưa được lưu</translation>
    </message>
    <message>
        <source>These texts were typed last time, but the program ended before they were saved, or the file could not take them.</source>
        <translation>Những nội dung này đã được gõ lần trước, nhưng chương trình kết thúc trước khi lưu, hoặc tệp không nhận được.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Sao chép nội dung</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Đưa về chỗ cũ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The text was not put back</source>
        <translation>Chưa đưa được nội dung về chỗ cũ</translation>
    </message>
    <message>
        <source>Its field is not there any more. Copy the text and put it where you want it.</source>
        <translation>Ô của nội dung này không còn nữa. Hãy sao chép nội dung và đặt vào nơi bạn muốn.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::EvidenceBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Evidence: %1 statements backed</source>
        <translation>Bằng chứng: %1 nhận định có bằng chứng</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bằng chứng</translation>
    </message>
</context>
<context>
    <name>chandung::gui::EvidenceBars</name>
    <message>
        <source>%1: %2 of %3 statements backed</source>
        <translation>%1: %2 trên %3 nhận định có bằng chứng</translation>
    </message>
    <message>
        <source>no statements yet</source>
        <translation>chưa có nhận định</translation>
    </message>
</context>
<context>
    <name>chandung::gui::EvidenceDelegate</name>
    <message>
        <source>trust %1/5</source>
        <translation>độ tin cậy %1/5</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Trích dẫn</translation>
    </message>
</context>
<context>
    <name>chandung::gui::EvidenceForm</name>
    <message>
        <source>Source</source>
        <translation>Nguồn dữ liệu</translation>
    </message>
    <message>
        <source>What the source is called</source>
        <translation>Tên nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Loại nguồn dữ liệu</translation>
    </message>
    <message>
        <source>What was said or seen, word for word</source>
        <translation>Điều nghe hoặc thấy được, nguyên văn</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Loại bằng chứng</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>Nguồn dữ liệu mới</translation>
    </message>
    <message>
        <source>Add and cite</source>
        <translation>Thêm và trích dẫn</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>The source has no name. Write what it is, for example “Call with a buyer”.</source>
        <translation>Nguồn dữ liệu chưa có tên. Hãy viết đó là gì, ví dụ “Cuộc gọi với một người mua”.</translation>
    </message>
    <message>
        <source>This is no date. Write it as %1, %2 or 2026.</source>
        <translation>Đây không phải là ngày. Hãy viết dạng %1, %2 hoặc 2026.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::EvidencePopover</name>
    <message>
        <source>What this statement rests on</source>
        <translation>Nhận định này dựa trên gì</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Nothing yet: this is an assumption.</source>
        <translation>Chưa có gì: đây là giả định.</translation>
    </message>
    <message>
        <source>Find an observation, insight or source</source>
        <translation>Tìm quan sát, insight hoặc nguồn dữ liệu</translation>
    </message>
    <message>
        <source>What can be cited</source>
        <translation>Những gì trích dẫn được</translation>
    </message>
    <message>
        <source>Mark as assumption</source>
        <translation>Đánh dấu là giả định</translation>
    </message>
    <message>
        <source>Nothing found. Add it as a new source below.</source>
        <translation>Không tìm thấy. Hãy thêm thành nguồn dữ liệu mới bên dưới.</translation>
    </message>
    <message>
        <source>Says something similar</source>
        <translation>Nói ý tương tự</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nguồn dữ liệu mới</translation>
    </message>
    <message>
        <source>New evidence…</source>
        <translation>Bằng chứng mới…</translation>
    </message>
    <message>
        <source>Words and date…</source>
        <translation>Nguyên văn và ngày…</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Bằng chứng mới</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>Quan sát mới</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ExportDialog</name>
    <message>
        <source>persona</source>
        <translation>chân dung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Sao chép ảnh</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Thư mục cho các tệp</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Đang ghi…</translation>
    </message>
    <message>
        <source>Writing %1 of %2</source>
        <translation>Đang ghi %1 trên %2</translation>
    </message>
    <message>
        <source>Writing %1 of %2, %3</source>
        <translation>Đang ghi %1 trên %2, %3</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>Đã ghi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files written</source>
        <translation>
            <numerusform>Đã ghi %n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Đã dừng. Chưa ghi gì cả.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n files are written and whole.</source>
        <translation>
            <numerusform>Đã dừng. %n tệp đã được ghi đầy đủ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export did not finish</source>
        <translation>Chưa xuất xong</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>The page is on the clipboard.</source>
        <translation>Trang đã ở trong bộ nhớ tạm.</translation>
    </message>
    <message>
        <source>The first %1 of %2 cards are shown; all are written and printed.</source>
        <translation>Hiện %1 thẻ đầu trong %2 thẻ; tất cả đều được ghi và in.</translation>
    </message>
    <message>
        <source>Laying out all cards…</source>
        <translation>Đang dàn trang mọi thẻ…</translation>
    </message>
    <message>
        <source>The beginning of the file is shown, with %1 of %2 personas.</source>
        <translation>Đang hiện phần đầu của tệp, với %1 trên %2 chân dung.</translation>
    </message>
    <message>
        <source>The beginning of the file is shown.</source>
        <translation>Đang hiện phần đầu của tệp.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ExportForm</name>
    <message>
        <source>Cards</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>One page each, then what does not fit and the evidence.</source>
        <translation>Mỗi chân dung một trang, sau đó là phần không vừa và bằng chứng.</translation>
    </message>
    <message>
        <source>Everything known</source>
        <translation>Mọi điều đã biết</translation>
    </message>
    <message>
        <source>All fields in order, the evidence listed.</source>
        <translation>Mọi mục theo thứ tự, có danh sách bằng chứng.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Two to six side by side, differences first.</source>
        <translation>Hai đến sáu chân dung cạnh nhau, khác biệt lên trước.</translation>
    </message>
    <message>
        <source>Buying committees</source>
        <translation>Nhóm quyết định mua</translation>
    </message>
    <message>
        <source>Who decides, who influences, who is missing.</source>
        <translation>Ai quyết định, ai ảnh hưởng, còn thiếu ai.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Hành trình</translation>
    </message>
    <message>
        <source>Stages, touchpoints and feelings.</source>
        <translation>Các giai đoạn, điểm chạm và cảm xúc.</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Tập chân dung</translation>
    </message>
    <message>
        <source>Cover, contents and all of it, one after the other.</source>
        <translation>Bìa, mục lục rồi lần lượt tất cả.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>Ngôn ngữ của thẻ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều giấy</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Kiểu dáng</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Độ nét</translation>
    </message>
    <message>
        <source>With logo, company and footer</source>
        <translation>Kèm logo, công ty và chân trang</translation>
    </message>
    <message>
        <source>One file for each persona</source>
        <translation>Mỗi chân dung một tệp</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>This persona</source>
        <translation>Chân dung này</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>%n chân dung đã chọn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n personas</source>
        <translation>
            <numerusform>Tất cả %n chân dung</numerusform>
        </translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Nghiên cứu: %1</translation>
    </message>
    <message>
        <source>Committee: %1</source>
        <translation>Nhóm quyết định mua: %1</translation>
    </message>
    <message>
        <source>Journey: %1</source>
        <translation>Hành trình: %1</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Chân dung chưa có tên</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Ảnh PNG</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>Hình vẽ SVG</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Trang web (HTML)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Bảng (CSV)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Bảng tính (XLSX)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Dữ liệu (JSON)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ngang</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dọc</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Dịu</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Print-saving</source>
        <translation>Tiết kiệm mực</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>This format holds the personas whatever the layout.</source>
        <translation>Định dạng này chứa các chân dung, bất kể bố cục.</translation>
    </message>
    <message>
        <source>%1 personas make several tables of at most %2.</source>
        <translation>%1 chân dung được chia thành nhiều bảng, mỗi bảng nhiều nhất %2.</translation>
    </message>
    <message>
        <source>Takes the layout and the language of the last export</source>
        <translation>Lấy bố cục và ngôn ngữ của lần xuất trước</translation>
    </message>
    <message>
        <source>As last time: %1, %2</source>
        <translation>Như lần trước: %1, %2</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FieldBlock</name>
    <message>
        <source>Use the segment&apos;s</source>
        <translation>Dùng theo phân khúc</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Đổi chỗ</translation>
    </message>
    <message>
        <source>From the segment “%1”</source>
        <translation>Từ phân khúc “%1”</translation>
    </message>
    <message>
        <source>The persona&apos;s own value</source>
        <translation>Giá trị riêng của chân dung</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FieldNotes</name>
    <message>
        <source>Wants: %1.</source>
        <translation>Muốn: %1.</translation>
    </message>
    <message>
        <source>What works: %1.</source>
        <translation>Cách hiệu quả: %1.</translation>
    </message>
    <message>
        <source>Another persona has this name too. Give one of them another, so that nobody mixes them up.</source>
        <translation>Một chân dung khác cũng mang tên này. Hãy đặt tên khác cho một trong hai để không ai nhầm.</translation>
    </message>
    <message>
        <source>Say why not: colleagues recognise such customers by the reason.</source>
        <translation>Hãy nói vì sao không: đồng nghiệp nhận ra những khách hàng này nhờ lý do đó.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FilesPanel</name>
    <message>
        <source>Files of the source</source>
        <translation>Tệp của nguồn dữ liệu</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Chưa có tệp nào</translation>
    </message>
    <message>
        <source>Drop a recording, a photo or a report here. Up to 48 MB it is kept in the workspace, above that as a link.</source>
        <translation>Thả bản ghi âm, ảnh hoặc báo cáo vào đây. Đến 48 MB thì lưu trong không gian làm việc, lớn hơn thì lưu liên kết.</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Files stay in this workspace and are not exported.</source>
        <translation>Tệp chỉ ở trong không gian làm việc này, không được xuất ra.</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Mở bằng chương trình khác</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Không mở</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>Trong không gian làm việc</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Liên kết đến %1</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Mọi tệp (%1)</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>Above 48 MB only a link is kept. Leave the file where it is.</source>
        <translation>Trên 48 MB chỉ lưu liên kết. Hãy để tệp ở chỗ cũ.</translation>
    </message>
    <message>
        <source>“%1” would open in another program. Open it only if you trust where it came from.</source>
        <translation>“%1” sẽ mở bằng chương trình khác. Chỉ mở nếu bạn tin nơi gửi tệp.</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”.</source>
        <translation>Máy này không có chương trình nào mở được “%1”.</translation>
    </message>
    <message>
        <source>Move file to trash</source>
        <translation>Chuyển tệp vào thùng rác</translation>
    </message>
    <message>
        <source>Moved the file to the trash</source>
        <translation>Đã chuyển tệp vào thùng rác</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FilterBar</name>
    <message>
        <source>Filter by word</source>
        <translation>Lọc theo từ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Kiểu khách hàng</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Companies (B2B)</source>
        <translation>Doanh nghiệp (B2B)</translation>
    </message>
    <message>
        <source>People (B2C)</source>
        <translation>Cá nhân (B2C)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>ít nhất một</translation>
    </message>
    <message>
        <source>half of the statements</source>
        <translation>nửa số nhận định</translation>
    </message>
    <message>
        <source>all statements</source>
        <translation>mọi nhận định</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>due within a month</source>
        <translation>đến hạn trong một tháng</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>không có nhịp rà soát</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Yêu thích</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Theo nghiên cứu</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation>Theo bằng chứng</translation>
    </message>
    <message>
        <source>By review</source>
        <translation>Theo rà soát</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Mới sửa trước</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FilterChip</name>
    <message>
        <source>Any</source>
        <translation>Bất kỳ</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Tìm trong trang này</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Kết quả trước (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Kết quả sau (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không thấy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FindPalette</name>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>Words, names, anything; accents do not matter</source>
        <translation>Từ, tên, bất cứ điều gì; không cần gõ dấu</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>↑ ↓ move    Enter open    Tab only personas    Esc close</source>
        <translation>↑ ↓ di chuyển    Enter mở    Tab chỉ chân dung    Esc đóng</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Tab: all, or only personas</source>
        <translation>Tab: tất cả, hoặc chỉ chân dung</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Hiện thêm %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found, accents do not matter</source>
        <translation>
            <numerusform>tìm thấy %n, không phân biệt dấu</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a few letters of what you look for</source>
        <translation>Gõ vài chữ của điều bạn cần tìm</translation>
    </message>
    <message>
        <source>A name, a word of a statement or of a source, a setting, a command: “thu ha” finds Thu Hà, “export” writes a card.</source>
        <translation>Một cái tên, một từ trong nhận định hay nguồn dữ liệu, một mục cài đặt, một lệnh: “thu ha” tìm ra Thu Hà, “xuat” để xuất thẻ.</translation>
    </message>
    <message>
        <source>Try fewer letters, or another word for it. With Tab you look for personas only, or for everything again.</source>
        <translation>Hãy thử ít chữ hơn hoặc một từ khác. Nhấn Tab để chỉ tìm chân dung, hoặc tìm lại mọi thứ.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FindResults</name>
    <message>
        <source>Personas</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Nhận định</translation>
    </message>
    <message>
        <source>Sources and observations</source>
        <translation>Nguồn dữ liệu và quan sát</translation>
    </message>
    <message>
        <source>Insights and segments</source>
        <translation>Insight và phân khúc</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Nhóm mua</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Hành trình</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Chân dung chưa có tên</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>So sánh với %1</translation>
    </message>
    <message>
        <source>Export the card of %1</source>
        <translation>Xuất thẻ của %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GoalStep</name>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Companies (B2B)</source>
        <translation>Doanh nghiệp (B2B)</translation>
    </message>
    <message>
        <source>People (B2C)</source>
        <translation>Cá nhân (B2C)</translation>
    </message>
    <message>
        <source>Why do good quotes end without an answer?</source>
        <translation>Vì sao báo giá tốt vẫn không được hồi âm?</translation>
    </message>
    <message>
        <source>Who signs, who advises, who can block</source>
        <translation>Ai ký, ai tư vấn, ai có thể chặn</translation>
    </message>
    <message>
        <source>Edit study</source>
        <translation>Sửa nghiên cứu</translation>
    </message>
    <message>
        <source>Another study has this name.</source>
        <translation>Đã có nghiên cứu khác mang tên này.</translation>
    </message>
    <message>
        <source>Give the study a name.</source>
        <translation>Hãy đặt tên cho nghiên cứu.</translation>
    </message>
    <message>
        <source>This date is past.</source>
        <translation>Ngày này đã qua.</translation>
    </message>
    <message>
        <source>Write it like %1.</source>
        <translation>Hãy viết dạng %1.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GridModel</name>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupDetail</name>
    <message>
        <source>Name of the group</source>
        <translation>Tên nhóm</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Đặc điểm</translation>
    </message>
    <message>
        <source>Typical rows</source>
        <translation>Dòng tiêu biểu</translation>
    </message>
    <message>
        <source>What tells the group from the rest</source>
        <translation>Điều phân biệt nhóm với phần còn lại</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Nhóm này</translation>
    </message>
    <message>
        <source>− | +</source>
        <translation>− | +</translation>
    </message>
    <message>
        <source>Against all</source>
        <translation>So với tất cả</translation>
    </message>
    <message>
        <source>Column of the chart</source>
        <translation>Cột của biểu đồ</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Sao chép biểu đồ thành ảnh</translation>
    </message>
    <message>
        <source>Chart of the groups</source>
        <translation>Biểu đồ các nhóm</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Nhóm %1</translation>
    </message>
    <message>
        <source>Effect size %1, %2</source>
        <translation>Mức khác biệt %1, %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Dòng %1</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>theo nhóm</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>theo %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupModel</name>
    <message>
        <source>%1 of %2 fields filled in</source>
        <translation>đã điền %1 trên %2 trường</translation>
    </message>
    <message>
        <source>%1: first, by the purposes of the study</source>
        <translation>%1: làm trước, theo mục đích của nghiên cứu</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupPane</name>
    <message>
        <source>Find a field</source>
        <translation>Tìm trường</translation>
    </message>
    <message>
        <source>Groups of fields</source>
        <translation>Nhóm trường</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Field of your own…</source>
        <translation>Thêm trường riêng…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupSession</name>
    <message>
        <source>Looking for groups in %1</source>
        <translation>Đang tìm nhóm trong %1</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Hạng %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupSide</name>
    <message>
        <source>Number of groups</source>
        <translation>Số nhóm</translation>
    </message>
    <message>
        <source>How clearly the groups stand apart, 0 to 1; dashed: shuffled columns</source>
        <translation>Các nhóm tách nhau rõ đến đâu, từ 0 đến 1; nét đứt: các cột xáo trộn</translation>
    </message>
    <message>
        <source>How clearly the groups stand apart</source>
        <translation>Các nhóm tách nhau rõ đến đâu</translation>
    </message>
    <message>
        <source>By rules…</source>
        <translation>Theo điều kiện…</translation>
    </message>
    <message>
        <source>Tiers by value…</source>
        <translation>Hạng theo giá trị…</translation>
    </message>
    <message>
        <source>Columns used</source>
        <translation>Cột được dùng</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 nhóm</translation>
    </message>
    <message>
        <source>These groups are made by hand. Rows that no rule describes belong to none.</source>
        <translation>Các nhóm này được tạo thủ công. Dòng không khớp điều kiện nào thì không thuộc nhóm nào.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Try without it</source>
        <translation>Thử bỏ cột này</translation>
    </message>
    <message>
        <source>Looks for groups again without “%1”</source>
        <translation>Tìm lại các nhóm mà không dùng “%1”</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Names are drafts, F2 renames</source>
        <translation>Tên là bản nháp, F2 để đổi tên</translation>
    </message>
    <message>
        <source>Shares of the groups</source>
        <translation>Tỷ trọng các nhóm</translation>
    </message>
    <message>
        <source>Copied the chart</source>
        <translation>Đã sao chép biểu đồ</translation>
    </message>
    <message>
        <source>Save as segments</source>
        <translation>Lưu thành phân khúc</translation>
    </message>
    <message>
        <source>%1 groups of %2 rows</source>
        <translation>%1 nhóm từ %2 dòng</translation>
    </message>
    <message>
        <source>Nothing tells it from the rest</source>
        <translation>Không có gì phân biệt với phần còn lại</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 dòng</translation>
    </message>
    <message>
        <source>Choose the groups that are worth a persona.</source>
        <translation>Hãy chọn những nhóm đáng dựng chân dung.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups chosen. What tells them apart is written down with its figure.</source>
        <translation>
            <numerusform>Đã chọn %n nhóm. Điều phân biệt chúng được ghi lại kèm số liệu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups chosen. Filled from the table: %1. The rest is written down with its figure.</source>
        <translation>
            <numerusform>Đã chọn %n nhóm. Điền từ bảng: %1. Phần còn lại được ghi lại kèm số liệu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n personas</source>
        <translation>
            <numerusform>Tạo %n chân dung</numerusform>
        </translation>
    </message>
    <message>
        <source>Create personas</source>
        <translation>Tạo chân dung</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n segments</source>
        <translation>
            <numerusform>Đã lưu %n phân khúc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n personas; their names are drafts</source>
        <translation>
            <numerusform>Đã tạo %n chân dung; tên là bản nháp</numerusform>
        </translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Xuất PDF…</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Không ghi được tệp</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Các nhóm của %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Đã ghi %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Đang đọc bảng</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GuidePane</name>
    <message>
        <source>Questions that may be asked</source>
        <translation>Câu có thể hỏi</translation>
    </message>
    <message>
        <source>No interview guide yet</source>
        <translation>Chưa có hướng dẫn phỏng vấn</translation>
    </message>
    <message>
        <source>It begins with the questions of the study and with the fields that are still empty or unproven; you choose, order and word them.</source>
        <translation>Bắt đầu từ câu hỏi của nghiên cứu và các trường còn trống hoặc chưa có bằng chứng; bạn chọn, sắp xếp và sửa lời.</translation>
    </message>
    <message>
        <source>Make interview guide</source>
        <translation>Tạo hướng dẫn phỏng vấn</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Interview guide and questionnaire</source>
        <translation>Hướng dẫn phỏng vấn và bảng câu hỏi</translation>
    </message>
    <message>
        <source>Interview guide as PDF…</source>
        <translation>Hướng dẫn phỏng vấn ra PDF…</translation>
    </message>
    <message>
        <source>Questionnaire as PDF…</source>
        <translation>Bảng câu hỏi ra PDF…</translation>
    </message>
    <message>
        <source>Table for answers…</source>
        <translation>Bảng nhập câu trả lời…</translation>
    </message>
    <message>
        <source>A CSV file with a column for each question, to be imported when it is filled in</source>
        <translation>Tệp CSV mỗi câu hỏi một cột, điền xong thì nhập vào</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Who you are, what the answers are for, how long it takes</source>
        <translation>Bạn là ai, câu trả lời dùng làm gì, mất bao lâu</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Tiêu đề trang</translation>
    </message>
    <message>
        <source>What the people asked are told first</source>
        <translation>Lời mở đầu cho người được hỏi</translation>
    </message>
    <message>
        <source>Your own online form</source>
        <translation>Biểu mẫu trực tuyến của bạn</translation>
    </message>
    <message>
        <source>Printed as a QR code on the first page.</source>
        <translation>In thành mã QR ở trang đầu.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sẽ hỏi</translation>
    </message>
    <message>
        <source>Questions that are asked, in this order</source>
        <translation>Các câu sẽ hỏi, theo thứ tự này</translation>
    </message>
    <message>
        <source>A question of your own, then Enter</source>
        <translation>Câu hỏi của riêng bạn, rồi Enter</translation>
    </message>
    <message>
        <source>May be asked</source>
        <translation>Có thể hỏi</translation>
    </message>
    <message>
        <source>Propose more</source>
        <translation>Đề xuất thêm</translation>
    </message>
    <message>
        <source>Questions for fields that are empty or unproven by now</source>
        <translation>Câu hỏi cho các trường lúc này còn trống hoặc chưa có bằng chứng</translation>
    </message>
    <message numerus="yes">
        <source>%n questions. More than fifteen are rarely answered in one go.</source>
        <translation>
            <numerusform>%n câu hỏi. Hơn mười lăm câu thì ít ai trả lời hết một lượt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions. Alt ↑ ↓ moves a line.</source>
        <translation>
            <numerusform>%n câu hỏi. Alt ↑ ↓ để đổi chỗ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without spaces.</source>
        <translation>Hãy viết địa chỉ bắt đầu bằng https://, không có dấu cách.</translation>
    </message>
    <message>
        <source>Edit interview guide</source>
        <translation>Sửa hướng dẫn phỏng vấn</translation>
    </message>
    <message>
        <source>Ask question</source>
        <translation>Hỏi câu này</translation>
    </message>
    <message>
        <source>Propose questions</source>
        <translation>Đề xuất câu hỏi</translation>
    </message>
    <message numerus="yes">
        <source>Proposed %n more questions</source>
        <translation>
            <numerusform>Đã đề xuất thêm %n câu hỏi</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Đã ghi %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Không ghi được tệp</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Hướng dẫn phỏng vấn</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Bảng câu hỏi</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Guide of the study</source>
        <translation>Bản hướng dẫn của nghiên cứu</translation>
    </message>
    <message>
        <source>The guides of this study</source>
        <translation>Các bản hướng dẫn của nghiên cứu này</translation>
    </message>
    <message>
        <source>Another guide</source>
        <translation>Thêm bản hướng dẫn</translation>
    </message>
    <message>
        <source>One for each kind of people you ask: buyers, users, your own sales people</source>
        <translation>Mỗi nhóm người được hỏi một bản: người mua, người sử dụng, nhân viên bán hàng của bạn</translation>
    </message>
    <message>
        <source>Remove guide</source>
        <translation>Bỏ bản hướng dẫn</translation>
    </message>
    <message>
        <source>Enter or a double click asks the question, Del drops it.</source>
        <translation>Enter hoặc nhấp đúp để hỏi câu này, Del để bỏ câu này.</translation>
    </message>
    <message>
        <source>Guide without a name</source>
        <translation>Bản hướng dẫn chưa đặt tên</translation>
    </message>
    <message>
        <source>Move interview guide to trash</source>
        <translation>Chuyển hướng dẫn phỏng vấn vào thùng rác</translation>
    </message>
    <message>
        <source>Moved the interview guide to the trash</source>
        <translation>Đã chuyển hướng dẫn phỏng vấn vào thùng rác</translation>
    </message>
    <message>
        <source>Drop question</source>
        <translation>Bỏ câu hỏi</translation>
    </message>
    <message>
        <source>Dropped the question</source>
        <translation>Đã bỏ câu hỏi</translation>
    </message>
</context>
<context>
    <name>chandung::gui::HelpWindow</name>
    <message>
        <source>Chandung help</source>
        <translation>Trợ giúp Chandung</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Các trang hướng dẫn</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Trang</translation>
    </message>
</context>
<context>
    <name>chandung::gui::IdentityStep</name>
    <message>
        <source>Personas of this study</source>
        <translation>Chân dung của nghiên cứu này</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Chân dung mới</translation>
    </message>
    <message>
        <source>No persona yet</source>
        <translation>Chưa có chân dung nào</translation>
    </message>
    <message>
        <source>A persona is one person to picture, made from a chosen segment: a name, a face, goals, pains, and what they rest on.</source>
        <translation>Chân dung là một người dễ hình dung, dựng từ phân khúc đã chọn: có tên, gương mặt, mục tiêu, nỗi đau và căn cứ.</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Kế hoạch tiếp cận</translation>
    </message>
    <message>
        <source>How the chosen persona is reached: seven ways</source>
        <translation>Tiếp cận chân dung đã chọn bằng bảy cách</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ImageField</name>
    <message>
        <source>Choose a photo…</source>
        <translation>Chọn ảnh…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Bỏ ảnh</translation>
    </message>
    <message>
        <source>Drop a picture here or paste it with Ctrl+V: PNG, JPEG or WebP.</source>
        <translation>Thả ảnh vào đây hoặc dán bằng Ctrl+V: PNG, JPEG hoặc WebP.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Chọn ảnh</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Ảnh (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>The photo was not taken</source>
        <translation>Chưa lấy được ảnh</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Cắt ảnh…</translation>
    </message>
    <message>
        <source>Drawn face…</source>
        <translation>Khuôn mặt vẽ…</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ImportHeader</name>
    <message>
        <source>Scale</source>
        <translation>Thang điểm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>%1 distinct</source>
        <translation>%1 giá trị</translation>
    </message>
    <message>
        <source>none missing</source>
        <translation>không thiếu</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>Read “%1” as</source>
        <translation>Đọc “%1” dưới dạng</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Bỏ cột này</translation>
    </message>
    <message>
        <source>Keep this column</source>
        <translation>Giữ cột này</translation>
    </message>
    <message>
        <source>Fills the field</source>
        <translation>Điền vào trường</translation>
    </message>
    <message>
        <source>From %1 to %2, half between %3 and %4</source>
        <translation>Từ %1 đến %2, một nửa nằm giữa %3 và %4</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 distinct, %5 missing</source>
        <translation>%1, %2, %3, %4 giá trị, thiếu %5</translation>
    </message>
    <message>
        <source>used</source>
        <translation>được dùng</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ImportOptions</name>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Dấu phân cách</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Merge repeated</source>
        <translation>Gộp dòng trùng</translation>
    </message>
    <message>
        <source>Belongs to source</source>
        <translation>Thuộc nguồn</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Dấu phẩy</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Gạch đứng</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Dòng đầu</translation>
    </message>
    <message>
        <source>Two rows</source>
        <translation>Hai dòng</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nguồn dữ liệu mới</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ẩn)</translation>
    </message>
    <message>
        <source>Keep all rows</source>
        <translation>Giữ mọi dòng</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 dòng, %2 cột</translation>
    </message>
    <message>
        <source>No row repeats</source>
        <translation>Không có dòng trùng</translation>
    </message>
    <message numerus="yes">
        <source>%n repeated rows will be merged</source>
        <translation>
            <numerusform>%n dòng trùng sẽ được gộp</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ImportPage</name>
    <message>
        <source>Import table</source>
        <translation>Nhập bảng</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Drop a table here</source>
        <translation>Thả bảng vào đây</translation>
    </message>
    <message>
        <source>A survey export, a CRM list, a sheet: CSV, XLSX or ODS. It is read on this computer; nothing is uploaded. Files of personas (JSON) can be imported here, too.</source>
        <translation>Kết quả khảo sát, danh sách CRM, trang tính: CSV, XLSX hoặc ODS. Tệp được đọc trên máy này; không tải gì lên mạng. Cũng có thể nhập tệp chân dung (JSON) tại đây.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Các dòng đầu của bảng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>Chỉ nhập</translation>
    </message>
    <message>
        <source>Rows are personas…</source>
        <translation>Mỗi dòng một chân dung…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n personas</source>
        <translation>
            <numerusform>Đã nhập %n chân dung</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and personas (*.csv *.tsv *.tab *.txt *.xlsx *.ods *.json *.jsonl);;All files (*)</source>
        <translation>Bảng và chân dung (*.csv *.tsv *.tab *.txt *.xlsx *.ods *.json *.jsonl);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Left out because they look personal: %1. Personas do not need them; you decide.</source>
        <translation>Bỏ qua vì có vẻ là dữ liệu cá nhân: %1. Chân dung không cần đến; bạn là người quyết định.</translation>
    </message>
    <message>
        <source>Keep a column…</source>
        <translation>Giữ một cột…</translation>
    </message>
    <message>
        <source>“%1” is used as an ordered scale, not as an amount.</source>
        <translation>“%1” được dùng như thang thứ bậc, không phải số lượng.</translation>
    </message>
    <message>
        <source>“%1” holds codes, not amounts.</source>
        <translation>“%1” chứa mã, không phải số lượng.</translation>
    </message>
    <message>
        <source>%1 … and %2 more remarks</source>
        <translation>%1 … và %2 lưu ý nữa</translation>
    </message>
    <message>
        <source>Import %1 rows and find groups</source>
        <translation>Nhập %1 dòng và tìm nhóm</translation>
    </message>
    <message numerus="yes">
        <source>Imported a table of %n rows</source>
        <translation>
            <numerusform>Đã nhập bảng %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the table</source>
        <translation>Đang lưu bảng</translation>
    </message>
    <message>
        <source>%1, for the study “%2”</source>
        <translation>%1, cho nghiên cứu “%2”</translation>
    </message>
</context>
<context>
    <name>chandung::gui::InsightBoard</name>
    <message>
        <source>Insights with their observations</source>
        <translation>Insight và các quan sát làm căn cứ</translation>
    </message>
    <message>
        <source>No insight yet. Select observations that say the same thing, then Ctrl+G; or drag them here.</source>
        <translation>Chưa có insight. Chọn các quan sát nói cùng một ý rồi nhấn Ctrl+G, hoặc kéo chúng vào đây.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::InsightForm</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <source>Edit insight</source>
        <translation>Sửa insight</translation>
    </message>
</context>
<context>
    <name>chandung::gui::InsightsPane</name>
    <message>
        <source>Not grouped yet</source>
        <translation>Chưa gom nhóm</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>Filter observations</source>
        <translation>Lọc quan sát</translation>
    </message>
    <message>
        <source>Only observations of a field</source>
        <translation>Chỉ quan sát của một trường</translation>
    </message>
    <message>
        <source>Only observations of a source</source>
        <translation>Chỉ quan sát của một nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Group the selected observations (Ctrl+G in the lists)</source>
        <translation>Gom các quan sát đã chọn (Ctrl+G trong danh sách)</translation>
    </message>
    <message>
        <source>Move this insight to the trash</source>
        <translation>Chuyển insight này vào thùng rác</translation>
    </message>
    <message>
        <source>New insight</source>
        <translation>Insight mới</translation>
    </message>
    <message>
        <source>Group observations</source>
        <translation>Gom quan sát</translation>
    </message>
    <message>
        <source>Source without a title</source>
        <translation>Nguồn dữ liệu chưa có tên</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Mọi trường</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Mọi nguồn dữ liệu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Empty insight</source>
        <translation>Insight trống</translation>
    </message>
    <message>
        <source>rests on nothing yet</source>
        <translation>chưa có căn cứ</translation>
    </message>
    <message numerus="yes">
        <source>rests on %n observations</source>
        <translation>
            <numerusform>dựa trên %n quan sát</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the observations that say the same thing first.</source>
        <translation>Trước hết hãy chọn các quan sát nói cùng một ý.</translation>
    </message>
    <message>
        <source>Take observations out</source>
        <translation>Đưa quan sát ra</translation>
    </message>
    <message>
        <source>Move observations</source>
        <translation>Chuyển quan sát</translation>
    </message>
    <message>
        <source>Moved the insight to the trash</source>
        <translation>Đã chuyển insight vào thùng rác</translation>
    </message>
    <message>
        <source>Move insight to trash</source>
        <translation>Chuyển insight vào thùng rác</translation>
    </message>
</context>
<context>
    <name>chandung::gui::JourneyBar</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Whose journey</source>
        <translation>Hành trình của ai</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>What they want to reach</source>
        <translation>Điều họ muốn đạt</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Chưa thuộc về ai</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Chân dung chưa có tên</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Phân khúc: %1</translation>
    </message>
    <message>
        <source>Edit journey</source>
        <translation>Sửa hành trình</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Đổi mô hình</translation>
    </message>
    <message>
        <source>Another journey has this name.</source>
        <translation>Một hành trình khác đã có tên này.</translation>
    </message>
    <message>
        <source>Give the journey a name.</source>
        <translation>Hãy đặt tên cho hành trình.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::JourneyCommands</name>
    <message>
        <source>New journey</source>
        <translation>Hành trình mới</translation>
    </message>
    <message>
        <source>Journey of %1</source>
        <translation>Hành trình của %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (bản sao)</translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation>Nhân bản hành trình</translation>
    </message>
    <message>
        <source>Move journey to trash</source>
        <translation>Chuyển hành trình vào thùng rác</translation>
    </message>
</context>
<context>
    <name>chandung::gui::JourneyCountsDialog</name>
    <message>
        <source>Customers along the journey</source>
        <translation>Khách hàng theo hành trình</translation>
    </message>
    <message>
        <source>Customers at each stage</source>
        <translation>Khách hàng ở mỗi giai đoạn</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Trước đó</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>Đến từ đâu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Keep these tables</source>
        <translation>Giữ các bảng này</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Earlier import, to compare</source>
        <translation>Lần nhập trước, để so sánh</translation>
    </message>
    <message>
        <source>Column with the stage</source>
        <translation>Cột ghi giai đoạn</translation>
    </message>
    <message>
        <source>Column that tells customers apart</source>
        <translation>Cột phân biệt khách hàng</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Chọn một cột</translation>
    </message>
    <message>
        <source>Rows at no stage of this journey: %1.</source>
        <translation>Dòng không thuộc giai đoạn nào của hành trình: %1.</translation>
    </message>
    <message>
        <source>Choose the column that says at which stage a customer is.</source>
        <translation>Hãy chọn cột cho biết khách hàng đang ở giai đoạn nào.</translation>
    </message>
    <message>
        <source>%1 stayed</source>
        <translation>%1 ở lại</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 mới</translation>
    </message>
    <message>
        <source>%1 left from here</source>
        <translation>%1 đã rời đi từ đây</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Đang đọc bảng</translation>
    </message>
</context>
<context>
    <name>chandung::gui::JourneyPage</name>
    <message>
        <source>What breaks the journey</source>
        <translation>Điểm đứt gãy của hành trình</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Hành trình</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Bản đồ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Thông điệp</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Rename this stage</source>
        <translation>Đổi tên giai đoạn này</translation>
    </message>
    <message>
        <source>Move this stage to the left</source>
        <translation>Chuyển giai đoạn này sang trái</translation>
    </message>
    <message>
        <source>Move this stage to the right</source>
        <translation>Chuyển giai đoạn này sang phải</translation>
    </message>
    <message>
        <source>Remove this stage</source>
        <translation>Bỏ giai đoạn này</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Thêm giai đoạn</translation>
    </message>
    <message>
        <source>Journey without a name</source>
        <translation>Hành trình chưa có tên</translation>
    </message>
    <message>
        <source>A young B2B company works from Care up to See, then back down: first the customers it has. Take owned and cheap channels first: site, social, email, partners.</source>
        <translation>Công ty B2B trẻ đi từ Quan tâm (Care) ngược lên Nhận biết (See) rồi quay xuống: trước hết là khách hàng đang có. Ưu tiên kênh sẵn có và ít tốn kém: website, mạng xã hội, email, đối tác.</translation>
    </message>
    <message>
        <source>Fill from Care</source>
        <translation>Điền từ Quan tâm (Care)</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Giai đoạn mới</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Chuyển giai đoạn</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Bỏ giai đoạn</translation>
    </message>
    <message>
        <source>Removed the stage</source>
        <translation>Đã bỏ giai đoạn</translation>
    </message>
    <message>
        <source>Customers…</source>
        <translation>Khách hàng…</translation>
    </message>
    <message>
        <source>Count a table along the journey: how many customers are at each stage</source>
        <translation>Đếm một bảng theo hành trình: mỗi giai đoạn có bao nhiêu khách hàng</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Import a table first, with a column that says at which stage a customer is</source>
        <translation>Trước hết hãy nhập một bảng có cột cho biết khách hàng đang ở giai đoạn nào</translation>
    </message>
</context>
<context>
    <name>chandung::gui::JourneysPage</name>
    <message>
        <source>Journeys</source>
        <translation>Hành trình</translation>
    </message>
    <message>
        <source>No journey yet</source>
        <translation>Chưa có hành trình nào</translation>
    </message>
    <message>
        <source>A journey shows what a persona needs from the first thought to the second purchase.</source>
        <translation>Hành trình cho thấy khách hàng cần gì, từ ý nghĩ đầu tiên đến lần mua thứ hai.</translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n giai đoạn</numerusform>
        </translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Mối bận tâm</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Thông điệp</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh tiếp cận</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Điểm chạm</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Thước đo</translation>
    </message>
    <message>
        <source>Feeling, −2 to +2</source>
        <translation>Cảm xúc, −2 đến +2</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Điều gì trục trặc</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ý tưởng</translation>
    </message>
    <message>
        <source>Whose journey</source>
        <translation>Hành trình của ai</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Moved the journey to the trash</source>
        <translation>Đã chuyển hành trình vào thùng rác</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Hành trình mới</translation>
    </message>
    <message>
        <source>Journey without a name</source>
        <translation>Hành trình chưa có tên</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Keys</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Statement lists</source>
        <translation>Danh sách nhận định</translation>
    </message>
    <message>
        <source>New line below</source>
        <translation>Dòng mới bên dưới</translation>
    </message>
    <message>
        <source>In an empty line: remove the line</source>
        <translation>Ở dòng trống: bỏ dòng</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>Di chuyển dòng</translation>
    </message>
    <message>
        <source>Evidence of the line</source>
        <translation>Bằng chứng của dòng</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>Leave the list downwards</source>
        <translation>Rời danh sách xuống dưới</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Mọi nơi</translation>
    </message>
    <message>
        <source>Next or previous part; a list is one part</source>
        <translation>Phần kế tiếp hoặc phần trước; một danh sách là một phần</translation>
    </message>
    <message>
        <source>Move inside a list, a map or a table</source>
        <translation>Di chuyển trong danh sách, bản đồ hoặc bảng</translation>
    </message>
    <message>
        <source>Open, or edit what is chosen</source>
        <translation>Mở hoặc sửa mục đang chọn</translation>
    </message>
    <message>
        <source>Close a popover, leave editing and keep the text, clear the selection</source>
        <translation>Đóng khung nổi, thôi sửa và giữ chữ, bỏ chọn</translation>
    </message>
    <message>
        <source>Maps of committees and journeys</source>
        <translation>Bản đồ nhóm mua và hành trình</translation>
    </message>
    <message>
        <source>Add a member or a touchpoint</source>
        <translation>Thêm thành viên hoặc điểm chạm</translation>
    </message>
    <message>
        <source>More or less influence, better or worse feeling</source>
        <translation>Ảnh hưởng nhiều hay ít hơn, cảm xúc tốt hay xấu hơn</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>The persona&apos;s form</source>
        <translation>Biểu mẫu chân dung</translation>
    </message>
    <message>
        <source>Previous or next group of the form</source>
        <translation>Nhóm trước hoặc sau trong biểu mẫu</translation>
    </message>
    <message>
        <source>Previous or next persona</source>
        <translation>Chân dung trước hoặc sau</translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation>Hiện hoặc ẩn thẻ</translation>
    </message>
    <message>
        <source>In the card: larger or smaller</source>
        <translation>Trong thẻ: phóng to hoặc thu nhỏ</translation>
    </message>
    <message>
        <source>The Personas page</source>
        <translation>Trang Chân dung</translation>
    </message>
    <message>
        <source>Select, or take out of the selection</source>
        <translation>Chọn hoặc bỏ chọn</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Copy or paste personas</source>
        <translation>Sao chép hoặc dán chân dung</translation>
    </message>
    <message>
        <source>Text of a source</source>
        <translation>Văn bản của nguồn dữ liệu</translation>
    </message>
    <message>
        <source>File the sentence</source>
        <translation>Xếp câu này</translation>
    </message>
    <message>
        <source>Choose the field it speaks to</source>
        <translation>Chọn trường mà câu đó nói tới</translation>
    </message>
    <message>
        <source>Next sentence that is not filed</source>
        <translation>Câu tiếp theo chưa xếp</translation>
    </message>
    <message>
        <source>Mask personal details</source>
        <translation>Che thông tin cá nhân</translation>
    </message>
    <message>
        <source>Board of insights</source>
        <translation>Bảng insight</translation>
    </message>
    <message>
        <source>Make an insight of what is selected</source>
        <translation>Tạo insight từ những gì đang chọn</translation>
    </message>
    <message>
        <source>New insight</source>
        <translation>Insight mới</translation>
    </message>
    <message>
        <source>Move to the insight before or after</source>
        <translation>Chuyển sang insight trước hoặc sau</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Differences first, or all rows</source>
        <translation>Khác biệt trước, hoặc mọi dòng</translation>
    </message>
    <message>
        <source>Fold the group, or unfold it</source>
        <translation>Thu gọn hoặc mở nhóm</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Dời cột</translation>
    </message>
    <message>
        <source>Stages of a journey</source>
        <translation>Các giai đoạn của hành trình</translation>
    </message>
    <message>
        <source>Move the stage</source>
        <translation>Dời giai đoạn</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Bỏ giai đoạn</translation>
    </message>
    <message>
        <source>Tables of data</source>
        <translation>Bảng dữ liệu</translation>
    </message>
    <message>
        <source>Use the column, or leave it out</source>
        <translation>Dùng cột hoặc bỏ qua</translation>
    </message>
    <message>
        <source>What the column means</source>
        <translation>Ý nghĩa của cột</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Sao chép biểu đồ thành ảnh</translation>
    </message>
</context>
<context>
    <name>chandung::gui::LibraryActions</name>
    <message>
        <source>Six can stand side by side; the others were left out.</source>
        <translation>Chỉ so sánh được sáu chân dung; các chân dung còn lại không được đưa vào.</translation>
    </message>
    <message>
        <source>There are no personas on the clipboard. Copy some here or in another window first.</source>
        <translation>Bộ nhớ tạm chưa có chân dung nào. Hãy sao chép ở đây hoặc ở cửa sổ khác trước.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n personas</source>
        <translation>
            <numerusform>Đã thêm %n chân dung</numerusform>
        </translation>
    </message>
    <message>
        <source>The personas were not added</source>
        <translation>Chưa thêm được chân dung</translation>
    </message>
    <message>
        <source>Choose one persona, then compare it with an earlier version of itself.</source>
        <translation>Chọn một chân dung, rồi so sánh với phiên bản cũ của chính nó.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::LibraryPage</name>
    <message>
        <source>Personas</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Chân dung mới</translation>
    </message>
    <message>
        <source>No persona yet</source>
        <translation>Chưa có chân dung nào</translation>
    </message>
    <message>
        <source>A persona is one person to picture, made from what your study found. Begin with a study, or with a persona and mere assumptions.</source>
        <translation>Chân dung là một người dễ hình dung, dựng từ kết quả nghiên cứu. Hãy bắt đầu bằng một nghiên cứu, hoặc bằng chân dung chỉ gồm giả định.</translation>
    </message>
    <message>
        <source>Go to the studies</source>
        <translation>Đến phần nghiên cứu</translation>
    </message>
    <message>
        <source>No persona matches these filters</source>
        <translation>Không có chân dung nào khớp bộ lọc</translation>
    </message>
    <message>
        <source>Clear the filters, or try fewer words.</source>
        <translation>Hãy xóa bộ lọc hoặc dùng ít từ hơn.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n personas to the trash</source>
        <translation>
            <numerusform>Đã chuyển %n chân dung vào thùng rác</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>There are no personas on the clipboard. Copy some here or in another window first.</source>
        <translation>Bộ nhớ tạm chưa có chân dung nào. Hãy sao chép ở đây hoặc ở cửa sổ khác trước.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n personas</source>
        <translation>
            <numerusform>Đã thêm %n chân dung</numerusform>
        </translation>
    </message>
    <message>
        <source>The personas were not added</source>
        <translation>Chưa thêm được chân dung</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n personas to “%1”</source>
        <translation>
            <numerusform>Đã chuyển %n chân dung sang “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas belong to no study now</source>
        <translation>
            <numerusform>%n chân dung không còn thuộc nghiên cứu nào</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Yêu thích</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Gắn nhãn…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Compare with an earlier version</source>
        <translation>So sánh với phiên bản cũ</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MainWindow</name>
    <message numerus="yes">
        <source>Moved %n personas to the trash</source>
        <translation>
            <numerusform>Đã chuyển %n chân dung vào thùng rác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n chân dung</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Chưa mở không gian làm việc</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>“%1” is open in another window or cannot be written. You can read it here; close it there, or save a copy, to make changes.</source>
        <translation>“%1” đang mở ở cửa sổ khác hoặc không ghi được. Bạn có thể xem tại đây; hãy đóng bên kia hoặc lưu một bản sao để chỉnh sửa.</translation>
    </message>
    <message>
        <source>There is no persona to copy yet.</source>
        <translation>Chưa có chân dung nào để sao chép.</translation>
    </message>
    <message>
        <source>The card is on the clipboard</source>
        <translation>Thẻ đã ở trong bộ nhớ tạm</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Making the change again</source>
        <translation>Đang làm lại thay đổi</translation>
    </message>
    <message>
        <source>Taking the change back</source>
        <translation>Đang hoàn tác thay đổi</translation>
    </message>
    <message>
        <source>Choose a persona first.</source>
        <translation>Hãy chọn một chân dung trước.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Close it in the other window, or save a copy, to make changes.</source>
        <translation>Không gian làm việc này chỉ mở để đọc. Hãy đóng nó ở cửa sổ kia, hoặc lưu một bản sao, để sửa.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MapNode</name>
    <message>
        <source>%1: open, nobody fills this role</source>
        <translation>%1: còn trống, chưa ai giữ vai trò này</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>chưa có vai trò</translation>
    </message>
    <message>
        <source>influence %1 of 5</source>
        <translation>ảnh hưởng %1 trên 5</translation>
    </message>
    <message>
        <source>can block the purchase</source>
        <translation>có thể chặn việc mua</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: còn trống</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MatchPanel</name>
    <message>
        <source>Count</source>
        <translation>Đếm</translation>
    </message>
    <message>
        <source>What every detail costs</source>
        <translation>Mỗi chi tiết làm mất bao nhiêu</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Does it hold?</source>
        <translation>Có đúng không?</translation>
    </message>
    <message>
        <source>How many rows of a table fit this persona. Every added detail describes fewer people.</source>
        <translation>Có bao nhiêu dòng của bảng khớp với chân dung này. Càng thêm chi tiết càng ít người khớp.</translation>
    </message>
    <message>
        <source>No column of this table says anything about what is filled in. Say at the import which field a column fills.</source>
        <translation>Không cột nào của bảng này nói về những gì đã điền. Khi nhập, hãy cho biết cột điền vào trường nào.</translation>
    </message>
    <message>
        <source>%1 of %2 rows fit, %3.</source>
        <translation>%1 trên %2 dòng khớp, %3.</translation>
    </message>
    <message>
        <source>%1 fit it alone, %2 do not say</source>
        <translation>%1 khớp riêng điều này, %2 không có câu trả lời</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MemberForm</name>
    <message>
        <source>Open persona</source>
        <translation>Mở chân dung</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>A real person&apos;s name is personal data. Printed pages show the job title instead.</source>
        <translation>Tên người thật là dữ liệu cá nhân. Trang in ghi chức danh thay cho tên.</translation>
    </message>
    <message>
        <source>Can block the purchase</source>
        <translation>Có thể chặn việc mua</translation>
    </message>
    <message>
        <source>How they can block it</source>
        <translation>Họ chặn bằng cách nào</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Take out of the committee</source>
        <translation>Đưa ra khỏi nhóm mua</translation>
    </message>
    <message>
        <source>What they look at, from the role</source>
        <translation>Họ quan tâm đến gì, theo vai trò</translation>
    </message>
    <message>
        <source>What they need to hear</source>
        <translation>Họ cần nghe gì</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <source>Roles here</source>
        <translation>Vai trò ở đây</translation>
    </message>
    <message>
        <source>Stance towards us</source>
        <translation>Thái độ với chúng ta</translation>
    </message>
    <message>
        <source>How? For example: a “no” after the technical check</source>
        <translation>Bằng cách nào? Ví dụ: nói “không” sau khi kiểm tra kỹ thuật</translation>
    </message>
    <message>
        <source>Influence on the decision: %1 of 5</source>
        <translation>Ảnh hưởng đến quyết định: %1 trên 5</translation>
    </message>
    <message>
        <source>Like none of the personas</source>
        <translation>Không giống chân dung nào</translation>
    </message>
    <message>
        <source>Not a persona yet</source>
        <translation>Chưa là chân dung nào</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Chân dung chưa có tên</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>giống %1</translation>
    </message>
    <message>
        <source>Choose a role to see what it looks at.</source>
        <translation>Chọn vai trò để xem vai trò đó quan tâm đến gì.</translation>
    </message>
    <message>
        <source>Edit committee</source>
        <translation>Sửa nhóm mua</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MemberModel</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 trên 5</translation>
    </message>
    <message>
        <source>Can block</source>
        <translation>Có thể chặn</translation>
    </message>
    <message>
        <source>Enter: choose roles</source>
        <translation>Enter: chọn vai trò</translation>
    </message>
    <message>
        <source>Edit committee</source>
        <translation>Sửa nhóm mua</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Ảnh hưởng</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Thái độ</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Quan tâm đến</translation>
    </message>
    <message>
        <source>Needs to hear</source>
        <translation>Cần nghe điều gì</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MemberTexts</name>
    <message>
        <source>Nobody named yet</source>
        <translation>Chưa nêu tên ai</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>giống %1</translation>
    </message>
    <message>
        <source>Nobody is known yet. Add the people who take part in the decision.</source>
        <translation>Chưa biết thành viên nào. Hãy thêm những người tham gia quyết định.</translation>
    </message>
    <message>
        <source>There is no decider. Who says whether, how much and when?</source>
        <translation>Chưa có người quyết định. Ai quyết mua hay không, bao nhiêu, khi nào?</translation>
    </message>
    <message>
        <source>There is no user. Who will work with the product every day?</source>
        <translation>Chưa có người sử dụng. Ai sẽ làm việc với sản phẩm hằng ngày?</translation>
    </message>
    <message>
        <source>Nobody fills this role: %1. What they do: %2.</source>
        <translation>Chưa ai giữ vai trò này: %1. Việc của họ: %2.</translation>
    </message>
    <message>
        <source>You know only %1. Connect with all who take part, not only with one.</source>
        <translation>Bạn mới biết %1. Hãy kết nối với tất cả người tham gia, không chỉ một người.</translation>
    </message>
    <message>
        <source>%1 alone holds all roles. If that person leaves, the deal is gone: who else takes part?</source>
        <translation>Một mình %1 giữ mọi vai trò. Người đó nghỉ việc là mất thương vụ: còn ai tham gia nữa?</translation>
    </message>
    <message>
        <source>You know only one of them. Connect with all who take part, not only with one.</source>
        <translation>Bạn mới biết một người trong số họ. Hãy kết nối với tất cả những người tham gia, đừng chỉ với một người.</translation>
    </message>
    <message>
        <source>One person alone holds all roles. If that person leaves, the deal is gone: who else takes part?</source>
        <translation>Một người giữ hết mọi vai trò. Người đó nghỉ thì thương vụ cũng mất: còn ai tham gia nữa?</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MenuCorner</name>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Menus</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Mở tệp gần đây</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Chỉnh sửa</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MergeDialog</name>
    <message>
        <source>Merge two personas</source>
        <translation>Gộp hai chân dung</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Chân dung chưa có tên</translation>
    </message>
    <message>
        <source>%1 of %2 statements are backed</source>
        <translation>%1 trên %2 nhận định có bằng chứng</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Giữ lại chân dung nào?</translation>
    </message>
    <message>
        <source>Both say something else here. Mark where the other&apos;s word counts:</source>
        <translation>Ở đây hai bên nói khác nhau. Hãy đánh dấu chỗ lấy theo chân dung kia:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) come together, each with its evidence.</source>
        <translation>
            <numerusform>%n nhận định được gộp lại, kèm bằng chứng của từng nhận định.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say the same and become one.</source>
        <translation>
            <numerusform>%n nhận định trùng ý thành một.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes to the trash.</source>
        <translation>%1 vào thùng rác.</translation>
    </message>
    <message numerus="yes">
        <source>%n committee member(s)</source>
        <translation>
            <numerusform>%n thành viên nhóm mua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journey(s)</source>
        <translation>
            <numerusform>%n hành trình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement plan(s)</source>
        <translation>
            <numerusform>%n kế hoạch tiếp cận</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on these belong to %1: %2.</source>
        <translation>Từ đó những mục này thuộc về %1: %2.</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Gộp vào %1</translation>
    </message>
    <message>
        <source>%1: take the other&apos;s picture</source>
        <translation>%1: lấy ảnh của chân dung kia</translation>
    </message>
    <message>
        <source>%1: “%2” instead of “%3”</source>
        <translation>%1: “%2” thay cho “%3”</translation>
    </message>
    <message>
        <source>The personas were not merged</source>
        <translation>Chưa gộp được hai chân dung</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MessageModel</name>
    <message>
        <source>Proposal: %1</source>
        <translation>Đề xuất: %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Sửa thông điệp</translation>
    </message>
    <message>
        <source>Fill in messages</source>
        <translation>Điền thông điệp</translation>
    </message>
</context>
<context>
    <name>chandung::gui::MessageSheet</name>
    <message>
        <source>Take the proposals</source>
        <translation>Dùng các đề xuất</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Xuất CSV…</translation>
    </message>
    <message>
        <source>A message speaks to one persona. Say above whose journey this is, then write what that persona asks, doubts and needs at each stage.</source>
        <translation>Mỗi thông điệp nói với một chân dung. Hãy chọn ở trên đây là hành trình của ai, rồi viết điều họ hỏi, ngại và cần ở từng giai đoạn.</translation>
    </message>
    <message>
        <source>Message sheet</source>
        <translation>Bảng thông điệp</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <source>Messages for</source>
        <translation>Thông điệp cho</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Chân dung chưa có tên</translation>
    </message>
    <message>
        <source>Filled the empty messages with what the persona says</source>
        <translation>Đã điền các thông điệp còn trống bằng điều chân dung nói</translation>
    </message>
    <message>
        <source>Nothing to fill in: add objections, proof and channels to the persona</source>
        <translation>Không có gì để điền: hãy thêm lời từ chối, bằng chứng và kênh vào chân dung</translation>
    </message>
    <message>
        <source>Export the message sheet</source>
        <translation>Xuất bảng thông điệp</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>thong-diep</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Đã ghi %1</translation>
    </message>
    <message>
        <source>The message sheet was not written</source>
        <translation>Chưa ghi được bảng thông điệp</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ObservationForm</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <source>Edit observation</source>
        <translation>Sửa quan sát</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ObservationTray</name>
    <message>
        <source>Observations not grouped yet</source>
        <translation>Các quan sát chưa gom nhóm</translation>
    </message>
    <message>
        <source>Nothing waits here. Observations come from step 2; drop one here to take it out of its insight.</source>
        <translation>Không còn gì ở đây. Quan sát đến từ bước 2; thả một quan sát vào đây để đưa nó ra khỏi insight.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ObservationsPanel</name>
    <message>
        <source>Observations</source>
        <translation>Quan sát</translation>
    </message>
    <message>
        <source>Move this observation to the trash</source>
        <translation>Chuyển quan sát này vào thùng rác</translation>
    </message>
    <message>
        <source>Add an observation</source>
        <translation>Thêm quan sát</translation>
    </message>
    <message>
        <source>Empty observation</source>
        <translation>Quan sát trống</translation>
    </message>
    <message>
        <source>Add observation</source>
        <translation>Thêm quan sát</translation>
    </message>
    <message>
        <source>Move observation to trash</source>
        <translation>Chuyển quan sát vào thùng rác</translation>
    </message>
    <message>
        <source>Moved the observation to the trash</source>
        <translation>Đã chuyển quan sát vào thùng rác</translation>
    </message>
</context>
<context>
    <name>chandung::gui::OutcomesBox</name>
    <message>
        <source>Choose a purpose to see what comes out.</source>
        <translation>Chọn một mục đích để xem sẽ có gì.</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Kết quả sẽ có</translation>
    </message>
    <message>
        <source>Export cards…</source>
        <translation>Xuất thẻ…</translation>
    </message>
    <message>
        <source>Compare personas</source>
        <translation>So sánh chân dung</translation>
    </message>
    <message>
        <source>Export pain points…</source>
        <translation>Xuất nỗi đau…</translation>
    </message>
    <message>
        <source>Export messages…</source>
        <translation>Xuất thông điệp…</translation>
    </message>
    <message>
        <source>Export objections…</source>
        <translation>Xuất lời từ chối…</translation>
    </message>
    <message>
        <source>Go to journeys</source>
        <translation>Đến hành trình</translation>
    </message>
    <message>
        <source>Go to committees</source>
        <translation>Đến nhóm mua</translation>
    </message>
    <message>
        <source>Go to personas</source>
        <translation>Đến chân dung</translation>
    </message>
    <message>
        <source>The personas of this study say nothing of this yet.</source>
        <translation>Chân dung của nghiên cứu này chưa nói gì về điều đó.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Đã ghi %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Không ghi được tệp</translation>
    </message>
</context>
<context>
    <name>chandung::gui::OwnFieldDialog</name>
    <message>
        <source>Field of your own</source>
        <translation>Trường của riêng bạn</translation>
    </message>
    <message>
        <source>List of statements, with evidence</source>
        <translation>Danh sách nhận định, có bằng chứng</translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation>Một dòng văn bản</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Đoạn văn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Tên trường</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>A sentence of help, if you like</source>
        <translation>Một câu gợi ý, nếu muốn</translation>
    </message>
    <message>
        <source>The field is there in every persona of this workspace, on the card too.</source>
        <translation>Trường này có trong mọi chân dung của không gian làm việc, cả trên thẻ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Thêm trường</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PageControls</name>
    <message>
        <source>A4 landscape</source>
        <translation>A4 ngang</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 dọc</translation>
    </message>
    <message>
        <source>Letter landscape</source>
        <translation>Letter ngang</translation>
    </message>
    <message>
        <source>Letter portrait</source>
        <translation>Letter dọc</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 ngang</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 dọc</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Thu phóng</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PageView</name>
    <message>
        <source>page %1 of %2</source>
        <translation>trang %1/%2</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Phần đầu của tệp</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaCommands</name>
    <message>
        <source>New persona</source>
        <translation>Chân dung mới</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (bản sao)</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Yêu thích</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Move to study</source>
        <translation>Chuyển sang nghiên cứu</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaDraft</name>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaHeader</name>
    <message>
        <source>Favourite</source>
        <translation>Yêu thích</translation>
    </message>
    <message>
        <source>Previous persona (Ctrl+PgUp)</source>
        <translation>Chân dung trước (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next persona (Ctrl+PgDown)</source>
        <translation>Chân dung sau (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Card preview (F9)</source>
        <translation>Xem trước thẻ (F9)</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Chân dung chưa có tên</translation>
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
        <translation>Loại trừ</translation>
    </message>
    <message>
        <source>Persona %1 of %2</source>
        <translation>Chân dung %1 trên %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Is this persona still true?</source>
        <translation>Chân dung này còn đúng không?</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Rà soát: %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaMapping</name>
    <message>
        <source>A field of your own</source>
        <translation>Trường riêng của bạn</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Which field each column is</source>
        <translation>Mỗi cột là trường nào</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Đã điền</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Trở thành</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Import personas</source>
        <translation>Nhập chân dung</translation>
    </message>
    <message>
        <source>“%1” becomes</source>
        <translation>“%1” trở thành</translation>
    </message>
    <message>
        <source>One row or entry becomes one persona. What has no field becomes a field of your own.</source>
        <translation>Mỗi dòng hoặc mục thành một chân dung. Những gì không có trường sẽ thành trường riêng của bạn.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>Keeping the personas</source>
        <translation>Đang lưu các chân dung</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaModel</name>
    <message>
        <source>No name yet</source>
        <translation>Chưa có tên</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 of %5 statements backed</source>
        <translation>%1, %2, %3, %4 trên %5 nhận định có bằng chứng</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Loại trừ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>no statements</source>
        <translation>chưa có nhận định</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Rà soát: %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>yêu thích</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Role or occupation</source>
        <translation>Chức danh hoặc nghề</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sửa lúc</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Tên của %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaPage</name>
    <message>
        <source>Favourite</source>
        <translation>Yêu thích</translation>
    </message>
    <message>
        <source>Previous group (Ctrl+Up)</source>
        <translation>Nhóm trước (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Next group (Ctrl+Down)</source>
        <translation>Nhóm sau (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Trường riêng</translation>
    </message>
    <message>
        <source>Version %1 is back. Undo brings back what was written since.</source>
        <translation>Phiên bản %1 đã trở lại. Hoàn tác để lấy lại nội dung viết sau đó.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Marked as reviewed today</source>
        <translation>Đã ghi nhận rà soát hôm nay</translation>
    </message>
    <message>
        <source>Show what is alike</source>
        <translation>Xem điểm giống nhau</translation>
    </message>
    <message>
        <source>Open the other persona</source>
        <translation>Mở chân dung kia</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation>Gộp hai chân dung…</translation>
    </message>
    <message>
        <source>Two personas are one now</source>
        <translation>Hai chân dung đã thành một</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaProperties</name>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Nhãn, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>food makers, north</source>
        <translation>hãng thực phẩm, miền Bắc</translation>
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
        <translation>Loại khách hàng</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Không có nghiên cứu</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>Không có phân khúc</translation>
    </message>
    <message>
        <source>As the study</source>
        <translation>Như nghiên cứu</translation>
    </message>
    <message>
        <source>Review rhythm</source>
        <translation>Nhịp rà soát</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaTiles</name>
    <message>
        <source>Personas</source>
        <translation>Chân dung</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonaView</name>
    <message>
        <source>Personas</source>
        <translation>Chân dung</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonalBar</name>
    <message>
        <source>One by one</source>
        <translation>Từng mục</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Giữ nguyên văn</translation>
    </message>
    <message>
        <source>Personal details in the text</source>
        <translation>Thông tin cá nhân trong văn bản</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>email</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>số điện thoại</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n tên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone numbers</source>
        <translation>
            <numerusform>%n số điện thoại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses</source>
        <translation>
            <numerusform>%n địa chỉ email</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Before it is kept: %1 found. Mask them, unless you may keep them.</source>
        <translation>Trước khi lưu: tìm thấy %1. Hãy che đi, trừ khi bạn được phép giữ.</translation>
    </message>
    <message>
        <source>Personal details: %1. Mask them, unless you may keep them.</source>
        <translation>Thông tin cá nhân: %1. Hãy che đi, trừ khi bạn được phép giữ.</translation>
    </message>
    <message numerus="yes">
        <source>Mask %n</source>
        <translation>
            <numerusform>Che %n mục</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Các mục chính</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PlanModel</name>
    <message>
        <source>Edit plan</source>
        <translation>Sửa kế hoạch</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ý tưởng</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Thước đo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PlanPage</name>
    <message>
        <source>Engagement plan</source>
        <translation>Kế hoạch tiếp cận</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <source>Open persona</source>
        <translation>Mở chân dung</translation>
    </message>
    <message>
        <source>Seven ways of reaching this persona. Two or three done well are better than seven begun: give each an owner and a measure.</source>
        <translation>Bảy cách tiếp cận chân dung này. Làm tốt hai ba cách còn hơn bắt đầu cả bảy: mỗi cách cần người phụ trách và thước đo.</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Chân dung chưa có tên</translation>
    </message>
    <message>
        <source>Engagement plan: %1</source>
        <translation>Kế hoạch tiếp cận: %1</translation>
    </message>
    <message>
        <source>%1 of 7 ways</source>
        <translation>%1 trên 7 cách</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PreviewPane</name>
    <message>
        <source>Nothing to mend. It can go on the wall.</source>
        <translation>Không có gì phải sửa. Có thể dán lên tường.</translation>
    </message>
    <message>
        <source>Before it goes on the wall</source>
        <translation>Trước khi dán lên tường</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n điểm cần sửa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend so far. Goals, pains and how they buy make it a card that people use.</source>
        <translation>Đến đây chưa có gì phải sửa. Thêm mục tiêu, nỗi đau và cách họ mua để thẻ có ích cho mọi người.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Printing</name>
    <message>
        <source>Nothing was printed</source>
        <translation>Chưa in được gì</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and has paper, or export a PDF and print that.</source>
        <translation>Máy in không nhận các trang. Hãy kiểm tra máy đã bật và còn giấy, hoặc xuất PDF rồi in tệp đó.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Đã gửi tới máy in</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>Đã ghi %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::RangeField</name>
    <message>
        <source>%1, from</source>
        <translation>%1, từ</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, đến</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, loại tiền</translation>
    </message>
    <message>
        <source>%1, period</source>
        <translation>%1, khoảng thời gian</translation>
    </message>
    <message>
        <source>%1, unit</source>
        <translation>%1, đơn vị</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
</context>
<context>
    <name>chandung::gui::RecentRows</name>
    <message>
        <source>open now</source>
        <translation>đang mở</translation>
    </message>
</context>
<context>
    <name>chandung::gui::RecoveryPage</name>
    <message>
        <source>This workspace was made or changed by another program. Nothing in it was run. Make a clean copy of what it holds and work with that.</source>
        <translation>Không gian làm việc này do một chương trình khác tạo hoặc sửa. Không có gì trong đó được chạy. Hãy tạo một bản sao sạch từ nội dung của tệp và làm việc trên bản đó.</translation>
    </message>
    <message>
        <source>Some of what stands in this file cannot be read. That happens when a disk fails, a copy broke off, or another program wrote into it.</source>
        <translation>Một phần của tệp này không đọc được. Điều đó xảy ra khi ổ đĩa hỏng, việc sao chép bị ngắt, hoặc một chương trình khác đã ghi vào tệp.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>The file was left as it is, and it is kept under another name when you go back to a backup. Your backups are safe.</source>
        <translation>Tệp được giữ nguyên, và sẽ được giữ lại với tên khác khi bạn quay về một bản sao lưu. Các bản sao lưu của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <source>The file was left as it is. There is no backup of it on this computer.</source>
        <translation>Tệp được giữ nguyên. Trên máy này không có bản sao lưu nào của tệp.</translation>
    </message>
    <message>
        <source>“%1” is not as Chandung left it</source>
        <translation>“%1” không còn như khi Chandung lưu</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>“%1” bị hỏng</translation>
    </message>
    <message>
        <source>The newest good backup is from %1 (%2).</source>
        <translation>Bản sao lưu tốt mới nhất là lúc %1 (%2).</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Khôi phục bản này</translation>
    </message>
    <message>
        <source>Other backups…</source>
        <translation>Bản sao lưu khác…</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Mở để xem</translation>
    </message>
    <message>
        <source>Make a clean copy…</source>
        <translation>Tạo bản sao sạch…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Lưu phần đọc được…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Hiện chi tiết</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Về trang đầu</translation>
    </message>
</context>
<context>
    <name>chandung::gui::RefinementStep</name>
    <message>
        <source>Persona without a name</source>
        <translation>Chân dung chưa có tên</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Điều cần sửa</translation>
    </message>
    <message>
        <source>Nothing to mend. Every persona is ready for the wall.</source>
        <translation>Không có gì phải sửa. Mọi chân dung đều sẵn sàng dán lên tường.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Before it goes on the wall</source>
        <translation>Trước khi dán lên tường</translation>
    </message>
    <message>
        <source>Enter goes to the field that a line speaks of.</source>
        <translation>Enter để đến trường mà dòng đó nói tới.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Look at the personas of this study</source>
        <translation>Xem chân dung của nghiên cứu này</translation>
    </message>
    <message>
        <source>Reviewed today</source>
        <translation>Đã rà soát hôm nay</translation>
    </message>
    <message>
        <source>The chosen persona was looked at and is right</source>
        <translation>Đã xem chân dung được chọn và thấy vẫn đúng</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Chưa rà soát lần nào</translation>
    </message>
    <message>
        <source>Reviewed %1</source>
        <translation>Đã rà soát %1</translation>
    </message>
    <message>
        <source>Marked as reviewed today</source>
        <translation>Đã ghi nhận rà soát hôm nay</translation>
    </message>
    <message>
        <source>Review rhythm</source>
        <translation>Nhịp rà soát</translation>
    </message>
    <message>
        <source>Two of these personas may be one.</source>
        <translation>Hai trong số các chân dung này có thể là một.</translation>
    </message>
    <message>
        <source>Merge two personas…</source>
        <translation>Gộp hai chân dung…</translation>
    </message>
    <message>
        <source>Two personas are one now</source>
        <translation>Hai chân dung đã thành một</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>Nghiên cứu</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ReviewPopover</name>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Not reviewed yet.</source>
        <translation>Chưa rà soát.</translation>
    </message>
    <message>
        <source>Reviewed %1.</source>
        <translation>Đã rà soát %1.</translation>
    </message>
    <message>
        <source>Due %1 (%2).</source>
        <translation>Đến hạn %1 (%2).</translation>
    </message>
    <message>
        <source>As the study</source>
        <translation>Như nghiên cứu</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Is this persona still true?</source>
        <translation>Chân dung này còn đúng không?</translation>
    </message>
    <message>
        <source>For example: “Budgets are decided in Q4 now”</source>
        <translation>Ví dụ: “Ngân sách nay chốt vào quý 4”</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Điều gì đã thay đổi?</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Người xem</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Đánh dấu đã rà soát</translation>
    </message>
    <message>
        <source>Review rhythm</source>
        <translation>Nhịp rà soát</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ReviewText</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>hạn hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>còn %n tuần</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::RulesDialog</name>
    <message>
        <source>Segments by rules</source>
        <translation>Phân khúc theo điều kiện</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Show these segments</source>
        <translation>Hiển thị các phân khúc này</translation>
    </message>
    <message>
        <source>A row belongs to the first segment whose conditions all fit. No conditions: all rows.</source>
        <translation>Mỗi dòng thuộc phân khúc đầu tiên mà dòng đó khớp mọi điều kiện. Không có điều kiện: tất cả các dòng.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>Thêm phân khúc</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>All of these fit</source>
        <translation>Khớp tất cả điều kiện sau</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Thêm điều kiện</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Phân khúc %1</translation>
    </message>
    <message>
        <source>%1 rows fit, %2</source>
        <translation>%1 dòng khớp, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n điều kiện</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::SavedLine</name>
    <message>
        <source>Everything stays in one file on this computer. Nothing is uploaded.</source>
        <translation>Mọi thứ nằm trong một tệp trên máy này. Không có gì được tải lên mạng.</translation>
    </message>
    <message>
        <source>Open for reading only. Changes are not possible.</source>
        <translation>Chỉ mở để xem. Không thể thay đổi.</translation>
    </message>
    <message>
        <source>All changes saved, %1</source>
        <translation>Đã lưu mọi thay đổi, %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ScaleField</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, từ %2 đến %3</translation>
    </message>
    <message>
        <source>%1, 0 to 100</source>
        <translation>%1, 0 đến 100</translation>
    </message>
    <message>
        <source>Not known: clear the scale</source>
        <translation>Chưa rõ: để trống thang đo</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SegmentForm</name>
    <message>
        <source>80–250 people, exports, new pack sizes</source>
        <translation>80–250 người, có xuất khẩu, cỡ gói mới</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Chưa đặt</translation>
    </message>
    <message>
        <source>Company profile</source>
        <translation>Thông tin doanh nghiệp</translation>
    </message>
    <message>
        <source>Personas of this segment have it unless they say otherwise.</source>
        <translation>Chân dung của phân khúc này đều dùng chung, trừ khi ghi khác.</translation>
    </message>
    <message>
        <source>Edit segment</source>
        <translation>Sửa phân khúc</translation>
    </message>
    <message>
        <source>Another segment of this study has this name.</source>
        <translation>Nghiên cứu này đã có phân khúc khác mang tên này.</translation>
    </message>
    <message>
        <source>Give the segment a name by which the team calls it.</source>
        <translation>Hãy đặt cho phân khúc cái tên mà cả đội vẫn gọi.</translation>
    </message>
    <message>
        <source>“%1” must be between 0 and %2.</source>
        <translation>“%1” phải từ 0 đến %2.</translation>
    </message>
    <message>
        <source>“%1” takes a plain number, such as %2.</source>
        <translation>“%1” nhận một con số, ví dụ %2.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SegmentsPane</name>
    <message>
        <source>Segments</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Move this segment to the trash</source>
        <translation>Chuyển phân khúc này vào thùng rác</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Phân khúc mới</translation>
    </message>
    <message>
        <source>Choose roles</source>
        <translation>Chọn vai trò</translation>
    </message>
    <message>
        <source>Segment without a name</source>
        <translation>Phân khúc chưa có tên</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>đã chọn</translation>
    </message>
    <message>
        <source>%1 chosen of %2</source>
        <translation>đã chọn %1 trên %2</translation>
    </message>
    <message>
        <source>No share yet. Write how large each segment is, and of what.</source>
        <translation>Chưa có tỷ trọng. Hãy ghi mỗi phân khúc lớn bao nhiêu, tính trên gì.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n personas</source>
        <translation>
            <numerusform>Tạo %n chân dung</numerusform>
        </translation>
    </message>
    <message>
        <source>Create persona</source>
        <translation>Tạo chân dung</translation>
    </message>
    <message>
        <source>A segment that is chosen gets a persona.</source>
        <translation>Phân khúc được chọn sẽ có chân dung.</translation>
    </message>
    <message>
        <source>Mark the segment as chosen first.</source>
        <translation>Trước hết hãy đánh dấu chọn phân khúc này.</translation>
    </message>
    <message numerus="yes">
        <source>Takes along %n insights with their evidence</source>
        <translation>
            <numerusform>Mang theo %n insight kèm bằng chứng</numerusform>
        </translation>
    </message>
    <message>
        <source>Create personas</source>
        <translation>Tạo chân dung</translation>
    </message>
    <message numerus="yes">
        <source>Created %n personas</source>
        <translation>
            <numerusform>Đã tạo %n chân dung</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved the segment to the trash</source>
        <translation>Đã chuyển phân khúc vào thùng rác</translation>
    </message>
    <message>
        <source>Move segment to trash</source>
        <translation>Chuyển phân khúc vào thùng rác</translation>
    </message>
    <message>
        <source>Buying committee</source>
        <translation>Nhóm quyết định mua</translation>
    </message>
    <message>
        <source>Opens the committee of this segment, or begins one</source>
        <translation>Mở nhóm mua của phân khúc này, hoặc lập nhóm mới</translation>
    </message>
    <message>
        <source>Share of: %1. Chosen segments cover %2.</source>
        <translation>Tỷ trọng tính trên: %1. Các phân khúc đã chọn chiếm %2.</translation>
    </message>
    <message>
        <source>The shares add up to %1: more than there is. Check them, or their base.</source>
        <translation>Tổng tỷ trọng là %1: nhiều hơn thực có. Hãy kiểm tra lại con số hoặc cơ sở tính.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>đã chọn %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Gắn nhãn…</translation>
    </message>
    <message>
        <source>Move to study…</source>
        <translation>Sang nghiên cứu…</translation>
    </message>
    <message>
        <source>Space selects, Shift ↓ extends</source>
        <translation>Space để chọn, Shift ↓ để mở rộng</translation>
    </message>
    <message>
        <source>Side by side (Ctrl+Shift+C)</source>
        <translation>Đặt cạnh nhau (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Select two to six personas to compare them</source>
        <translation>Chọn từ hai đến sáu chân dung để so sánh</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Không có nghiên cứu</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Session</name>
    <message>
        <source>“%1” was not opened</source>
        <translation>Chưa mở được “%1”</translation>
    </message>
    <message>
        <source>Chandung workspace (*.chandung)</source>
        <translation>Không gian làm việc Chandung (*.chandung)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Mở không gian làm việc</translation>
    </message>
    <message>
        <source>Chandung workspace (*.chandung);;All files (*)</source>
        <translation>Không gian làm việc Chandung (*.chandung);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Không gian làm việc mới</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>Khách hàng của tôi</translation>
    </message>
    <message>
        <source>The workspace was not made</source>
        <translation>Chưa tạo được không gian làm việc</translation>
    </message>
    <message>
        <source>Chandung sample</source>
        <translation>Mẫu Chandung</translation>
    </message>
    <message>
        <source>The sample was not opened</source>
        <translation>Chưa mở được bản mẫu</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 bản sao</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Chưa lưu được bản sao</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Bản sao lưu chưa được khôi phục</translation>
    </message>
    <message>
        <source>%1 clean copy</source>
        <translation>%1 bản sao sạch</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 đã lưu</translation>
    </message>
    <message>
        <source>Make a clean copy</source>
        <translation>Tạo bản sao sạch</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lưu phần đọc được</translation>
    </message>
    <message>
        <source>The sample of before could not be opened and is kept as “%1”. This is a new one.</source>
        <translation>Không mở được bản mẫu trước đó; bản ấy được giữ lại với tên “%1”. Đây là bản mẫu mới.</translation>
    </message>
    <message>
        <source>A checked copy is saved as “%1”</source>
        <translation>Đã lưu và kiểm tra bản sao “%1”</translation>
    </message>
    <message>
        <source>The backup is restored. The file as it was is kept beside it, with “before” in its name.</source>
        <translation>Đã khôi phục bản sao lưu. Tệp trước đó vẫn được giữ bên cạnh, trong tên có chữ “before”.</translation>
    </message>
    <message>
        <source>Your last changes are only on this computer</source>
        <translation>Những sửa đổi sau cùng chỉ có trên máy này</translation>
    </message>
    <message>
        <source>%1 Open it again on this computer to publish them.</source>
        <translation>%1 Hãy mở lại trên máy này để đưa chúng lên.</translation>
    </message>
    <message>
        <source>%1 (from this computer, %2)</source>
        <comment>the name of a file; %2 is a date</comment>
        <translation>%1 (từ máy này, %2)</translation>
    </message>
    <message>
        <source>Your version is kept beside it as “%1”</source>
        <translation>Bản của bạn được giữ bên cạnh với tên “%1”</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>Đã khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>What was not published yet on this computer is kept as %1.</source>
        <translation>Những gì trên máy này chưa đưa lên được giữ lại trong %1.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SettingEditor</name>
    <message>
        <source>This is no colour. Write it as #0b6a6b, or choose one.</source>
        <translation>Đây không phải là màu. Hãy viết như #0b6a6b hoặc chọn một màu.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long. At most %n characters fit.</source>
        <translation>
            <numerusform>Quá dài. Tối đa %n ký tự.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Contrast on white %1 : 1, printed as it is</source>
        <translation>Độ tương phản trên nền trắng %1 : 1, in đúng màu này</translation>
    </message>
    <message>
        <source>Contrast on white %1 : 1, too little to read; printed as %2</source>
        <translation>Độ tương phản trên nền trắng %1 : 1, quá thấp để đọc; in thành %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Ảnh (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Chưa có logo</translation>
    </message>
    <message>
        <source>This folder is not there. Make it first, or choose another.</source>
        <translation>Không có thư mục này. Hãy tạo thư mục trước hoặc chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Tìm cài đặt</translation>
    </message>
    <message>
        <source>No setting has these words. Try fewer.</source>
        <translation>Không có cài đặt nào chứa các từ này. Hãy thử ít từ hơn.</translation>
    </message>
    <message>
        <source>change of the logo</source>
        <translation>thay logo</translation>
    </message>
    <message>
        <source>The logo was not changed</source>
        <translation>Chưa thay được logo</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Không gian làm việc này chỉ mở để xem.</translation>
    </message>
    <message>
        <source>Open a workspace to set its brand.</source>
        <translation>Hãy mở một không gian làm việc để đặt thương hiệu.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SharesBar</name>
    <message>
        <source>Shares of the segments</source>
        <translation>Tỷ trọng của các phân khúc</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, đã chọn</translation>
    </message>
    <message>
        <source>Not described by a segment</source>
        <translation>Chưa có phân khúc nào mô tả</translation>
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
        <translation>Thu gọn khung này</translation>
    </message>
    <message>
        <source>Show what this step needs, and the coach</source>
        <translation>Hiện điều bước này cần, và phần gợi ý</translation>
    </message>
    <message numerus="yes">
        <source>This step: %n missing</source>
        <translation>
            <numerusform>Bước này: còn thiếu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This step: complete</source>
        <translation>Bước này: đã đủ</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SourceForm</name>
    <message>
        <source>Gives: %1</source>
        <translation>Cho biết: %1</translation>
    </message>
    <message>
        <source>Beware: %1</source>
        <translation>Lưu ý: %1</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Sửa nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Without consent, keep no words that lead to the person.</source>
        <translation>Chưa có sự đồng ý thì đừng giữ lời nào giúp nhận ra người nói.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>Ngày này chưa đến.</translation>
    </message>
    <message>
        <source>A source without a title is hard to cite.</source>
        <translation>Nguồn dữ liệu không có tên thì khó trích dẫn.</translation>
    </message>
    <message>
        <source>Another source has this title.</source>
        <translation>Đã có nguồn dữ liệu khác mang tên này.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Thêm nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>Nhập bảng…</translation>
    </message>
    <message>
        <source>Find groups</source>
        <translation>Tìm nhóm</translation>
    </message>
    <message>
        <source>Count along a journey</source>
        <translation>Đếm theo hành trình</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Move table to trash</source>
        <translation>Chuyển bảng vào thùng rác</translation>
    </message>
    <message>
        <source>Moved the table to the trash</source>
        <translation>Đã chuyển bảng vào thùng rác</translation>
    </message>
    <message>
        <source>Journey without a name</source>
        <translation>Hành trình chưa có tên</translation>
    </message>
    <message>
        <source>No table has been imported yet</source>
        <translation>Chưa nhập bảng nào</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SourcesPane</name>
    <message>
        <source>Sources</source>
        <translation>Nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Filter by word</source>
        <translation>Lọc theo từ</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Thêm nguồn dữ liệu</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Chưa có nguồn dữ liệu nào</translation>
    </message>
    <message>
        <source>A source is where knowledge comes from: an interview, a survey, reviews. Statements that rest on one count as evidence.</source>
        <translation>Nguồn dữ liệu là nơi có thông tin: phỏng vấn, khảo sát, đánh giá. Nhận định dựa trên nguồn dữ liệu được tính là có bằng chứng.</translation>
    </message>
    <message>
        <source>Move this source to the trash</source>
        <translation>Chuyển nguồn dữ liệu này vào thùng rác</translation>
    </message>
    <message>
        <source>Source without a title</source>
        <translation>Nguồn dữ liệu chưa có tên</translation>
    </message>
    <message>
        <source>trust %1/5</source>
        <translation>độ tin cậy %1/5</translation>
    </message>
    <message>
        <source>%1, %2, %3 observations, trust %4 of 5</source>
        <translation>%1, %2, %3 quan sát, độ tin cậy %4/5</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nguồn dữ liệu mới</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Thêm nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Move source to trash</source>
        <translation>Chuyển nguồn dữ liệu vào thùng rác</translation>
    </message>
    <message>
        <source>Moved the source to the trash</source>
        <translation>Đã chuyển nguồn dữ liệu vào thùng rác</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Nguồn dữ liệu</translation>
    </message>
    <message>
        <source>What of the source is shown</source>
        <translation>Phần đang xem của nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Tệp %1</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Chưa dùng</translation>
    </message>
    <message>
        <source>Add a source: %1. Gives: %2</source>
        <translation>Thêm nguồn dữ liệu: %1. Cho biết: %2</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Nhập bảng…</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StageDelegate</name>
    <message>
        <source>Not said</source>
        <translation>Chưa nêu</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StageGrid</name>
    <message>
        <source>Map of the journey</source>
        <translation>Bản đồ hành trình</translation>
    </message>
    <message>
        <source>Table of the journey</source>
        <translation>Bảng hành trình</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StageModel</name>
    <message>
        <source>Change feeling</source>
        <translation>Đổi cảm xúc</translation>
    </message>
    <message>
        <source>Edit journey</source>
        <translation>Sửa hành trình</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>trước: %1</translation>
    </message>
    <message>
        <source>at no stage: %1</source>
        <translation>ngoài các giai đoạn: %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StageTexts</name>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Có những ai</translation>
    </message>
    <message>
        <source>What concerns them</source>
        <translation>Họ bận tâm điều gì</translation>
    </message>
    <message>
        <source>Our message</source>
        <translation>Thông điệp</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh tiếp cận</translation>
    </message>
    <message>
        <source>Touchpoints
○ digital
□ physical</source>
        <translation>Điểm chạm
○ trực tuyến
□ trực tiếp</translation>
    </message>
    <message>
        <source>How they feel
drag a point,
or keys − and +</source>
        <translation>Cảm xúc của họ
kéo một điểm,
hoặc phím − và +</translation>
    </message>
    <message>
        <source>Why they feel so</source>
        <translation>Vì sao họ thấy vậy</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Điều gì trục trặc</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ý tưởng</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Who acts on our side</source>
        <translation>Ai phụ trách</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Mất bao lâu</translation>
    </message>
    <message>
        <source>We measure</source>
        <translation>Thước đo</translation>
    </message>
    <message>
        <source>One or two lines for the card</source>
        <translation>Một hai dòng cho thẻ</translation>
    </message>
    <message>
        <source>Where do they meet us?</source>
        <translation>Họ gặp chúng ta ở đâu?</translation>
    </message>
    <message>
        <source>What makes them stop here?</source>
        <translation>Điều gì khiến họ dừng ở đây?</translation>
    </message>
    <message>
        <source>When does it go to whom?</source>
        <translation>Khi nào chuyển cho ai?</translation>
    </message>
    <message>
        <source>This journey has no stage yet. Choose a model, or add a stage.</source>
        <translation>Hành trình này chưa có giai đoạn. Hãy chọn một mô hình hoặc thêm giai đoạn.</translation>
    </message>
    <message>
        <source>%1 has no touchpoint: nobody meets us there.</source>
        <translation>%1 chưa có điểm chạm: ở đó không ai gặp chúng ta.</translation>
    </message>
    <message>
        <source>%1 has no owner on our side.</source>
        <translation>%1 chưa có người phụ trách phía chúng ta.</translation>
    </message>
    <message>
        <source>%1 has no measure: you will not see whether it works.</source>
        <translation>%1 chưa có thước đo: bạn sẽ không biết có hiệu quả không.</translation>
    </message>
    <message>
        <source>The messages of %1 and %2 contradict each other: “%3” and “%4”.</source>
        <translation>Thông điệp của %1 và %2 mâu thuẫn nhau: “%3” và “%4”.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>%1, %2 of all</source>
        <translation>%1, %2 tổng số</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, trước là %2</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StartsList</name>
    <message>
        <source>Known already</source>
        <translation>Đã biết</translation>
    </message>
    <message>
        <source>Known already: Enter takes a line over</source>
        <translation>Đã biết: Enter để lấy một dòng</translation>
    </message>
    <message>
        <source>Buying committee</source>
        <translation>Nhóm quyết định mua</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, từ %2</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StatementList</name>
    <message>
        <source>The order counts: the most important first</source>
        <translation>Thứ tự có ý nghĩa: quan trọng nhất đứng đầu</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Ví dụ: %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StatementModel</name>
    <message>
        <source>Add a line</source>
        <translation>Thêm dòng</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StatementView</name>
    <message>
        <source>Evidence (Ctrl+Shift+E)</source>
        <translation>Bằng chứng (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Delete)</source>
        <translation>Bỏ dòng này (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StepBar</name>
    <message>
        <source>Steps of the study</source>
        <translation>Các bước của nghiên cứu</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <translation>Bước %1 trên %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StudiesPage</name>
    <message>
        <source>Studies</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nghiên cứu mới</translation>
    </message>
    <message>
        <source>All studies</source>
        <translation>Mọi nghiên cứu</translation>
    </message>
    <message>
        <source>Move this study to the trash</source>
        <translation>Chuyển nghiên cứu này vào thùng rác</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>Chưa có nghiên cứu nào</translation>
    </message>
    <message>
        <source>A study takes you from a goal to printed persona cards in five steps, and keeps what every statement rests on.</source>
        <translation>Nghiên cứu đưa bạn từ mục tiêu đến thẻ chân dung in ra giấy qua năm bước, và giữ lại căn cứ của từng nhận định.</translation>
    </message>
    <message>
        <source>Move study to trash</source>
        <translation>Chuyển nghiên cứu vào thùng rác</translation>
    </message>
    <message>
        <source>Moved the study to the trash</source>
        <translation>Đã chuyển nghiên cứu vào thùng rác</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StudyPage</name>
    <message>
        <source>Studies</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>You can move between the steps at any time.</source>
        <translation>Bạn có thể chuyển bước bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Tiếp: %1</translation>
    </message>
    <message>
        <source>Done, to Home</source>
        <translation>Xong, về Trang chủ</translation>
    </message>
    <message>
        <source>Study without a name</source>
        <translation>Nghiên cứu chưa có tên</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>Thiếu %n mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n chân dung</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n nguồn dữ liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>%n quan sát</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insights</source>
        <translation>
            <numerusform>%n insight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n phân khúc</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Hướng dẫn phỏng vấn</translation>
    </message>
</context>
<context>
    <name>chandung::gui::StudyRows</name>
    <message>
        <source>Study without a name</source>
        <translation>Nghiên cứu chưa có tên</translation>
    </message>
    <message>
        <source>All five steps are done</source>
        <translation>Đã xong cả năm bước</translation>
    </message>
    <message>
        <source>%1 of 5 steps done. Next, %2: %3</source>
        <translation>Xong %1/5 bước. Tiếp, %2: %3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
</context>
<context>
    <name>chandung::gui::SystemDialogs</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>chandung::gui::TagPopover</name>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Tag, then Enter</source>
        <translation>Nhãn, rồi Enter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n personas</source>
        <translation>
            <numerusform>Nhãn của %n chân dung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>chandung::gui::TiersDialog</name>
    <message>
        <source>Tiers by value</source>
        <translation>Hạng theo giá trị</translation>
    </message>
    <message>
        <source>Shares of the rows</source>
        <translation>Tỷ lệ số dòng</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Ngưỡng tự đặt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Show these tiers</source>
        <translation>Hiển thị các hạng này</translation>
    </message>
    <message>
        <source>The table has no column of numbers.</source>
        <translation>Bảng không có cột số nào.</translation>
    </message>
    <message>
        <source>Tier 1, percent of the rows</source>
        <translation>Hạng 1, phần trăm số dòng</translation>
    </message>
    <message>
        <source>Tier 1 begins at</source>
        <translation>Hạng 1 bắt đầu từ</translation>
    </message>
    <message>
        <source>Tier 2, percent of the rows</source>
        <translation>Hạng 2, phần trăm số dòng</translation>
    </message>
    <message>
        <source>Tier 2 begins at</source>
        <translation>Hạng 2 bắt đầu từ</translation>
    </message>
    <message>
        <source>Tier 1: %1 rows from %2. Tier 2: %3 rows from %4. Tier 3: %5 rows.</source>
        <translation>Hạng 1: %1 dòng từ %2. Hạng 2: %3 dòng từ %4. Hạng 3: %5 dòng.</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>chandung::gui::TouchpointEditor</name>
    <message>
        <source>Physical. Press to make it digital (Ctrl+Space)</source>
        <translation>Trực tiếp. Nhấn để đổi thành trực tuyến (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Digital. Press to make it physical (Ctrl+Space)</source>
        <translation>Trực tuyến. Nhấn để đổi thành trực tiếp (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Touchpoint %1</source>
        <translation>Điểm chạm %1</translation>
    </message>
    <message>
        <source>Next touchpoint</source>
        <translation>Điểm chạm tiếp theo</translation>
    </message>
</context>
<context>
    <name>chandung::gui::Tour</name>
    <message>
        <source>Everything has its place</source>
        <translation>Mọi thứ có chỗ của nó</translation>
    </message>
    <message>
        <source>Studies hold the work, personas the result. Committees, journeys and sources belong to both. What you remove waits in the trash.</source>
        <translation>Nghiên cứu chứa công việc, chân dung là kết quả. Nhóm mua, hành trình và nguồn dữ liệu thuộc về cả hai. Những gì bạn bỏ đi nằm chờ trong thùng rác.</translation>
    </message>
    <message>
        <source>Five steps, none of them locked</source>
        <translation>Năm bước, không bước nào bị khóa</translation>
    </message>
    <message>
        <source>From the goal to a persona that stays fresh. Each step says what is done and what is missing; go back and forth as you like.</source>
        <translation>Từ mục tiêu đến một chân dung luôn mới. Mỗi bước cho biết việc gì đã xong và còn thiếu gì; bạn cứ đi tới đi lui tùy ý.</translation>
    </message>
    <message>
        <source>A statement and what it rests on</source>
        <translation>Một nhận định và bằng chứng của nó</translation>
    </message>
    <message>
        <source>Type one statement per line. ● rests on evidence, ○ is an assumption; the mark opens the list of sources. Everything is saved as you type.</source>
        <translation>Gõ mỗi dòng một nhận định. ● có bằng chứng, ○ là giả định; dấu này mở danh sách nguồn. Mọi thứ được lưu ngay khi bạn gõ.</translation>
    </message>
    <message>
        <source>The card grows beside the form</source>
        <translation>Thẻ hình thành ngay cạnh biểu mẫu</translation>
    </message>
    <message>
        <source>This is the page that prints. Export it as PDF or picture, in any of the three languages.</source>
        <translation>Đây chính là trang sẽ in ra. Xuất thành PDF hoặc ảnh, bằng một trong ba ngôn ngữ.</translation>
    </message>
    <message>
        <source>Find anything, undo everything</source>
        <translation>Tìm mọi thứ, hoàn tác mọi thứ</translation>
    </message>
    <message>
        <source>Ctrl K finds people, statements, sources and commands, with or without accents. Ctrl Z takes back any change; F1 explains the page you are on.</source>
        <translation>Ctrl K tìm chân dung, nhận định, nguồn và lệnh, có dấu hay không dấu đều được. Ctrl Z hoàn tác mọi thay đổi; F1 giải thích trang bạn đang xem.</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Kết thúc tham quan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Điểm dừng %1 trên %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>chandung::gui::TranscriptPanel</name>
    <message>
        <source>Text of the source</source>
        <translation>Văn bản của nguồn dữ liệu</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Chưa có văn bản</translation>
    </message>
    <message>
        <source>Paste a transcript, reviews or notes (Ctrl+V), then file what matters, sentence by sentence.</source>
        <translation>Dán bản ghi, đánh giá hoặc ghi chú (Ctrl+V), rồi xếp điều đáng giữ, từng câu một.</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Dán văn bản</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>Viết tại đây</translation>
    </message>
    <message>
        <source>Field to file it under</source>
        <translation>Trường để xếp vào</translation>
    </message>
    <message>
        <source>Said by (a role)</source>
        <translation>Ai nói (vai trò)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Nhãn, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>File sentence</source>
        <translation>Xếp câu này</translation>
    </message>
    <message>
        <source>Next unfiled</source>
        <translation>Câu chưa xếp tiếp theo</translation>
    </message>
    <message>
        <source>F4 in the text</source>
        <translation>F4 trong văn bản</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Sửa văn bản</translation>
    </message>
    <message>
        <source>One paragraph for each speaker: “Buyer: …”</source>
        <translation>Mỗi người nói một đoạn: “Người mua: …”</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Giữ văn bản</translation>
    </message>
    <message>
        <source>Every sentence is filed.</source>
        <translation>Mọi câu đã được xếp.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences not filed. Enter files · 1–9 field · Tab next · F4 next unfiled</source>
        <translation>
            <numerusform>%n câu chưa xếp. Enter xếp · 1–9 chọn trường · Tab câu sau · F4 câu chưa xếp</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit text of the source</source>
        <translation>Sửa văn bản của nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Mask personal details</source>
        <translation>Che thông tin cá nhân</translation>
    </message>
    <message numerus="yes">
        <source>Masked %n personal details</source>
        <translation>
            <numerusform>Đã che %n thông tin cá nhân</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::TranscriptView</name>
    <message>
        <source>Text of the source, by sentences</source>
        <translation>Văn bản của nguồn dữ liệu, theo từng câu</translation>
    </message>
</context>
<context>
    <name>chandung::gui::TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Đã chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Thùng rác trống</translation>
    </message>
    <message>
        <source>What you move to the trash stays here until you remove it for good.</source>
        <translation>Những gì chuyển vào thùng rác sẽ ở đây cho đến khi bạn xóa hẳn.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Quan sát</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Nhóm mua</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Hành trình</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Chưa có tên</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n things</source>
        <translation>
            <numerusform>Đã khôi phục %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Xóa hẳn…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n for good, without undo</source>
        <translation>
            <numerusform>Xóa hẳn %n mục, không hoàn tác được</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Hướng dẫn phỏng vấn</translation>
    </message>
</context>
<context>
    <name>chandung::gui::VersionsPane</name>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Khôi phục phiên bản này</translation>
    </message>
    <message>
        <source>Each review keeps the persona as it was. Look at what changed since, and go back where you need to.</source>
        <translation>Mỗi lần rà soát giữ lại chân dung như lúc đó. Hãy xem điều gì đã thay đổi và quay lại khi cần.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Đến hiện tại</translation>
    </message>
    <message>
        <source>Since the one before</source>
        <translation>Từ phiên bản trước</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Điều đã thay đổi</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>không có gì thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n trường thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Since version %1: %2</source>
        <translation>Từ phiên bản %1: %2</translation>
    </message>
    <message>
        <source>As it was first kept</source>
        <translation>Như lúc được lưu lần đầu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã thay đổi</translation>
    </message>
    <message>
        <source>%1 (other evidence)</source>
        <translation>%1 (bằng chứng khác)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Đặt cạnh nhau</translation>
    </message>
</context>
<context>
    <name>chandung::gui::WelcomeView</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Không gian làm việc gần đây</translation>
    </message>
    <message>
        <source>Get to know who buys from you</source>
        <translation>Hiểu rõ ai mua hàng của bạn</translation>
    </message>
    <message>
        <source>A study takes you from a goal to a printed persona card in five steps. Every statement can show what it rests on.</source>
        <translation>Nghiên cứu đưa bạn từ mục tiêu đến thẻ chân dung in ra giấy qua năm bước. Nhận định nào cũng cho thấy được căn cứ.</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>Xem thử bản mẫu</translation>
    </message>
    <message>
        <source>Finished studies with their personas. Change anything, undo everything.</source>
        <translation>Các nghiên cứu hoàn chỉnh kèm chân dung. Cứ sửa thử, cái gì cũng hoàn tác được.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Mở không gian làm việc</translation>
    </message>
    <message>
        <source>A .chandung file from this computer or a shared folder.</source>
        <translation>Tệp .chandung trên máy này hoặc thư mục dùng chung.</translation>
    </message>
    <message>
        <source>What you will have at the end</source>
        <translation>Kết quả cuối cùng</translation>
    </message>
    <message>
        <source>A persona card, printed on one page</source>
        <translation>Thẻ chân dung, in trên một trang</translation>
    </message>
    <message>
        <source>● rests on evidence   ○ assumption, still to be checked</source>
        <translation>● có bằng chứng   ○ giả định, còn phải kiểm chứng</translation>
    </message>
    <message>
        <source>Start a new study</source>
        <translation>Bắt đầu một nghiên cứu mới</translation>
    </message>
    <message>
        <source>Makes a workspace file and opens step 1. A first draft takes about an hour.</source>
        <translation>Tạo một tệp không gian làm việc và mở bước 1. Bản nháp đầu tiên mất khoảng một giờ.</translation>
    </message>
    <message>
        <source>Or drop a workspace, a survey table or a CRM export here</source>
        <translation>Hoặc thả không gian làm việc, bảng khảo sát hay tệp xuất từ CRM vào đây</translation>
    </message>
</context>
<context>
    <name>chandung::gui::WorkingPane</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
</TS>
