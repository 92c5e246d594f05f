<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
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
        <translation>Chandung: chân dung khách hàng có bằng chứng. Không có lệnh thì cửa sổ sẽ mở.</translation>
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
        <translation>Dùng sai: --lang là en, vi hoặc ms.</translation>
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
        <source>Adds personas from JSON files</source>
        <translation>Thêm chân dung từ tệp JSON</translation>
    </message>
    <message>
        <source>Writes cards as PDF or PNG, or data as JSON</source>
        <translation>Ghi thẻ chân dung ra PDF hoặc PNG, hoặc dữ liệu ra JSON</translation>
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
        <source>Comparison documents are not available; &quot;%1&quot; was not written. Use --json.</source>
        <translation>Chưa có tài liệu so sánh; &quot;%1&quot; không được ghi. Hãy dùng --json.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Giống nhau</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .png or .json; - is standard output</source>
        <translation>Tệp cần ghi: .pdf, .png hoặc .json; - là đầu ra chuẩn</translation>
    </message>
    <message>
        <source>pdf, png or json, for standard output</source>
        <translation>pdf, png hoặc json, cho đầu ra chuẩn</translation>
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
        <source>The layout &quot;%1&quot; cannot be exported; nothing was written. Use --layout card.</source>
        <translation>Không xuất được bố cục &quot;%1&quot;; chưa ghi gì. Hãy dùng --layout card.</translation>
    </message>
    <message>
        <source>There are %1 pages, and standard output takes one picture; nothing was written. Name a file, or use pdf.</source>
        <translation>Có %1 trang mà đầu ra chuẩn chỉ nhận một ảnh; chưa ghi gì. Hãy nêu tên tệp hoặc dùng pdf.</translation>
    </message>
    <message>
        <source>JSON files; - is standard input</source>
        <translation>Các tệp JSON; - là đầu vào chuẩn</translation>
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
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Personas</source>
        <translation>Chân dung</translation>
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
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>Ngôn ngữ của thẻ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
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
        <translation>Sẽ thành phiếu phỏng vấn.</translation>
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
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
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
        <translation>Insight, một câu được các quan sát xác nhận</translation>
    </message>
    <message>
        <source>Speaks to</source>
        <translation>Thuộc phần</translation>
    </message>
    <message>
        <source>Rests on these observations</source>
        <translation>Dựa trên các quan sát này</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>Phím cách để đánh dấu</translation>
    </message>
    <message>
        <source>Filter observations</source>
        <translation>Lọc quan sát</translation>
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
        <source>There is nothing to show in this document (%1); nothing was written.</source>
        <translation>Không có gì để hiện trong tài liệu này (%1); chưa ghi gì.</translation>
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
        <translation>Chân dung chưa có tên. Hãy đặt một cái tên đồng nghiệp dễ nhớ.</translation>
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
        <source>The persona stands for only %1 % of the customers. Ask whether it is worth a card of its own.</source>
        <translation>Chân dung này chỉ đại diện cho %1 % khách hàng. Hãy cân nhắc xem có đáng làm thẻ riêng không.</translation>
    </message>
    <message>
        <source>The review was due on %1. Check whether the persona is still true.</source>
        <translation>Hạn rà soát là %1. Hãy kiểm tra xem chân dung còn đúng không.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is not known and was kept as a field of your own.</source>
        <translation>%1: không biết trường &quot;%2&quot; nên đã giữ thành trường riêng.</translation>
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
        <translation>%1: không biết &quot;%2&quot; nên đã bỏ qua.</translation>
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
        <translation>Số đầu lớn hơn số cuối.</translation>
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
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
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
    <name>chandung::app::Workspace</name>
    <message>
        <source>change of a setting</source>
        <translation>đổi thiết lập</translation>
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
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
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
        <source>Export card…</source>
        <translation>Xuất thẻ chân dung…</translation>
    </message>
    <message>
        <source>Write persona cards as PDF or PNG</source>
        <translation>Ghi thẻ chân dung ra PDF hoặc PNG</translation>
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
</context>
<context>
    <name>chandung::gui::AnalysisStep</name>
    <message>
        <source>Insights</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Phân khúc</translation>
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
        <source>Move insight to trash</source>
        <translation>Chuyển insight vào thùng rác</translation>
    </message>
    <message>
        <source>Moved the insight to the trash</source>
        <translation>Đã chuyển insight vào thùng rác</translation>
    </message>
    <message>
        <source>Create persona</source>
        <translation>Tạo chân dung</translation>
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
        <source>The segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Move segment to trash</source>
        <translation>Chuyển phân khúc vào thùng rác</translation>
    </message>
    <message>
        <source>Moved the segment to the trash</source>
        <translation>Đã chuyển phân khúc vào thùng rác</translation>
    </message>
    <message>
        <source>Empty insight</source>
        <translation>Insight trống</translation>
    </message>
    <message numerus="yes">
        <source>rests on %n observations</source>
        <translation>
            <numerusform>dựa trên %n quan sát</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment without a name</source>
        <translation>Phân khúc chưa có tên</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>đã chọn</translation>
    </message>
    <message>
        <source>%1 chosen of %2</source>
        <translation>đã chọn %1 trên %2</translation>
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
    <name>chandung::gui::CardPreview</name>
    <message>
        <source>Card preview</source>
        <translation>Xem trước thẻ</translation>
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
        <translation>Nhóm quyết định mua cho thấy ai tham gia mua hàng, giữ vai trò gì và ai có thể chặn lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n thành viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Member without a name</source>
        <translation>Thành viên chưa có tên</translation>
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
        <source>Nobody fills these roles: %1</source>
        <translation>Chưa có ai giữ các vai trò: %1</translation>
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
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Kind of buyer</source>
        <translation>Loại người mua</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Đối thủ</translation>
    </message>
</context>
<context>
    <name>chandung::gui::ComparePage</name>
    <message>
        <source>Personas to compare</source>
        <translation>Chân dung cần so sánh</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Choose two to six</source>
        <translation>Chọn hai đến sáu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Chân dung chưa có tên</translation>
    </message>
    <message>
        <source>Mark at least two personas at the left.</source>
        <translation>Hãy đánh dấu ít nhất hai chân dung ở bên trái.</translation>
    </message>
    <message>
        <source>%1 of %2 fields differ, they come first. %3</source>
        <translation>%1 trên %2 trường khác nhau, được xếp trước. %3</translation>
    </message>
    <message>
        <source>The closest two are %1% alike.</source>
        <translation>Hai chân dung gần nhau nhất giống nhau %1%.</translation>
    </message>
    <message>
        <source>Too alike: make them differ, or keep one.</source>
        <translation>Quá giống: hãy làm cho khác nhau, hoặc chỉ giữ một.</translation>
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
        <source>%1 of %2 sources come from inside the company. One talk with a customer balances that.</source>
        <translation>%1 trên %2 nguồn dữ liệu là nội bộ. Một buổi trò chuyện với khách hàng sẽ giúp cân bằng.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Thêm nguồn dữ liệu</translation>
    </message>
    <message>
        <source>One kind of source alone misleads: mix at least three. So far: %1.</source>
        <translation>Chỉ một loại nguồn dữ liệu dễ làm ta hiểu sai: nên phối hợp ít nhất ba loại. Đến nay: %1.</translation>
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
        <source>New source…</source>
        <translation>Nguồn dữ liệu mới…</translation>
    </message>
    <message>
        <source>Mark as assumption</source>
        <translation>Đánh dấu là giả định</translation>
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
        <source>Add and cite</source>
        <translation>Thêm và trích dẫn</translation>
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
</context>
<context>
    <name>chandung::gui::ExportDialog</name>
    <message>
        <source>persona</source>
        <translation>chân dung</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>Xuất thẻ chân dung</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>Xem trước thẻ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message numerus="yes">
        <source>All %n personas</source>
        <translation>
            <numerusform>Tất cả %n chân dung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>%n chân dung đã chọn</numerusform>
        </translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Chân dung chưa có tên</translation>
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
        <source>PNG pictures</source>
        <translation>Ảnh PNG</translation>
    </message>
    <message>
        <source>There is no persona to export yet.</source>
        <translation>Chưa có chân dung nào để xuất.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>trang %1/%2</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Ảnh PNG (*.png)</translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n pages</source>
        <translation>
            <numerusform>Đã ghi %1, %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards were not exported</source>
        <translation>Chưa xuất được thẻ chân dung</translation>
    </message>
</context>
<context>
    <name>chandung::gui::FieldBlock</name>
    <message>
        <source>Use the segment&apos;s</source>
        <translation>Dùng của phân khúc</translation>
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
        <translation>Từ, tên, bất cứ gì; không cần gõ dấu</translation>
    </message>
    <message>
        <source>↑ ↓ move    Enter open    Esc close</source>
        <translation>↑ ↓ di chuyển    Enter mở    Esc đóng</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>tìm thấy %n</numerusform>
        </translation>
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
        <source>Write it like 2026-12-31.</source>
        <translation>Hãy viết dạng 2026-12-31.</translation>
    </message>
    <message>
        <source>Edit study</source>
        <translation>Sửa nghiên cứu</translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupModel</name>
    <message>
        <source>%1 of %2 fields filled in</source>
        <translation>đã điền %1 trên %2 trường</translation>
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
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Field of your own…</source>
        <translation>Thêm trường riêng…</translation>
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
</context>
<context>
    <name>chandung::gui::InsightForm</name>
    <message>
        <source>Observations of this insight</source>
        <translation>Quan sát của insight này</translation>
    </message>
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
        <source>Filter by word</source>
        <translation>Lọc theo từ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
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
        <source>Study</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
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
        <translation>Mở gần đây</translation>
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
        <source>Review persona</source>
        <translation>Rà soát chân dung</translation>
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
    <name>chandung::gui::PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Các mục chính</translation>
    </message>
</context>
<context>
    <name>chandung::gui::PreviewPane</name>
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
        <source>Card</source>
        <translation>Thẻ chân dung</translation>
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
    <message>
        <source>As wide as the pane, or as large as printed</source>
        <translation>Vừa chiều rộng khung, hoặc bằng cỡ bản in</translation>
    </message>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>Chưa rõ: xóa thang đo</translation>
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
        <source>Write a plain number; a share and the sophistication are 0 to 100.</source>
        <translation>Hãy ghi một con số; tỷ trọng và mức độ am hiểu từ 0 đến 100.</translation>
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
</context>
<context>
    <name>chandung::gui::SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
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
</context>
<context>
    <name>chandung::gui::SourceForm</name>
    <message>
        <source>Write it like 2026, 2026-03 or 2026-03-14.</source>
        <translation>Hãy viết dạng 2026, 2026-03 hoặc 2026-03-14.</translation>
    </message>
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
        <source>Details of the source</source>
        <translation>Chi tiết nguồn dữ liệu</translation>
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
        <source>New workspace</source>
        <translation>Không gian làm việc mới</translation>
    </message>
    <message>
        <source>Makes a workspace file. A first draft of a persona takes about an hour.</source>
        <translation>Tạo tệp không gian làm việc. Bản nháp chân dung đầu tiên mất khoảng một giờ.</translation>
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
</context>
</TS>
