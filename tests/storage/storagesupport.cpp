#include "storagesupport.h"

#include <sqlite3.h>

#include <stdexcept>

namespace chandung::test {

using namespace domain;

ErrorCode failureOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    throw std::logic_error("did not fail");
}

namespace {

/// A plain connection with nothing set, closed at the end.
struct Raw {
    explicit Raw(const std::string& file) {
        if (sqlite3_open_v2(file.c_str(), &db, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
            throw std::runtime_error("cannot open " + file);
        sqlite3_exec(db, "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
    }
    ~Raw() { sqlite3_close(db); }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;
    sqlite3* db = nullptr;
};

}  // namespace

std::vector<std::string> rawRows(const std::string& file, const std::string& sql) {
    const Raw connection(file);
    std::vector<std::string> rows;
    char* message = nullptr;
    sqlite3_exec(
        connection.db, sql.c_str(),
        [](void* out, int columns, char** cells, char**) {
            std::string row;
            for (int i = 0; i < columns; ++i) row += (i > 0 ? "|" : "") + std::string(cells[i] ? cells[i] : "NULL");
            static_cast<std::vector<std::string>*>(out)->push_back(row);
            return 0;
        },
        &rows, &message);
    const std::string failed = message ? message : "";
    sqlite3_free(message);
    if (!failed.empty()) throw std::runtime_error(failed);
    return rows;
}

std::string raw(const std::string& file, const std::string& sql) {
    const std::vector<std::string> rows = rawRows(file, sql);
    return rows.empty() ? std::string() : rows.front();
}

std::string rawRun(const std::string& file, const std::string& sql) {
    const Raw connection(file);
    char* message = nullptr;
    sqlite3_exec(connection.db, sql.c_str(), nullptr, nullptr, &message);
    const std::string text = message ? message : "";
    sqlite3_free(message);
    return text;
}

Statement statement(const std::string& text) {
    Statement made;
    made.id = Uuid::make();
    made.text = text;
    return made;
}

Persona withoutTimes(Persona persona) {
    persona.createdAt.clear();
    persona.updatedAt.clear();
    return persona;
}

namespace {

Segment sampleSegment(const Uuid& study) {
    Segment segment{Uuid::make(),
                    study,
                    "Nhà máy dệt vừa",
                    {"200–500 người", "xuất khẩu"},
                    23.5,
                    ShareBase::Revenue,
                    120.0,
                    Tier::Tier1,
                    Behaviour::Deal,
                    40.0,
                    "Trả đúng hạn",
                    true,
                    {}};
    segment.revenueShare = 6.5;
    segment.company["company.industry"] = std::string("Dệt may Quảng Nam");
    segment.company["company.size"] = Range{200.0, 500.0, "", "", ""};
    segment.company["company.goals"] = Statements{statement("Giảm tồn kho vải")};
    return segment;
}

Persona samplePersona(const Sample& sample) {
    Persona persona;
    persona.id = Uuid::make();
    persona.studyId = sample.study.id;
    persona.segmentId = sample.segment.id;
    persona.tags = {"ưu tiên", "miền Trung"};
    persona.favourite = true;
    persona.review = ReviewRhythm::Yearly;
    persona.reviewed = "2026-05-02";
    persona.version = 3;
    persona.reviews = {{2, "2025-11-02", "Hạnh", ""}, {3, "2026-05-02", "", "Giá tăng"}};
    persona.set("identity.name", std::string("Linh Nguyễn"));
    persona.set("identity.label", std::string("Người mua cẩn thận"));
    persona.set("identity.archetype", std::string("researcher"));
    persona.set("identity.target", std::string("negative"));
    persona.set("identity.photo", ImageValue{sample.image.id, {{{"hair", "bun"}}}});
    persona.set("demographics.location", std::string("Đà Nẵng"));
    persona.set("demographics.age", Range{34.0, 45.0, "", "", ""});
    persona.set("traits.price_value", 70.0);
    persona.set("role.title", std::string("Trưởng phòng mua hàng"));
    persona.set("role.committee", CodeList{"decider", "buyer"});

    Statement goal = statement("Chốt tháng không bất ngờ");
    goal.evidence.push_back(
        {CitationTarget::Source, sample.source.id, "", EvidenceKind::Said, "Tháng nào cũng trễ", "2026-03-02"});
    goal.evidence.push_back({CitationTarget::Observation, sample.observation.id, "", EvidenceKind::Observed, "", ""});
    goal.evidence.push_back({CitationTarget::Insight, sample.insight.id, "", EvidenceKind::Inferred, "", "2026"});
    goal.evidence.push_back({CitationTarget::None, {}, "Báo cáo cũ", EvidenceKind::Said, "", ""});
    persona.set("goals.goals", Statements{goal, statement("Ít giao hàng muộn hơn")});
    Statement pain = statement("Giá đổi mỗi tuần");
    pain.detail = "money";
    persona.set("pains.pains", Statements{pain});
    Statement channel = statement("Zalo");
    channel.strength = 5;
    persona.set("channels.channels", Statements{channel});
    persona.set("5w2h.why", Statements{statement("Vì nhà cung cấp cũ giao trễ")});
    persona.set("5w2h.who", Statements{statement("Linh và giám đốc nhà máy")});
    return persona;
}

Committee sampleCommittee(const Sample& sample) {
    Member member{Uuid::make(),
                  sample.persona.id,
                  "Giám đốc",
                  "Trần Bình",
                  {Role::Decider, Role::Approver},
                  5,
                  Stance::Supports,
                  true,
                  "Phủ quyết",
                  "Số liệu hoàn vốn",
                  "Hẹn tháng 6"};
    Member user;
    user.id = Uuid::make();
    user.title = "Tổ trưởng";
    return {Uuid::make(),      sample.study.id,   "Nhóm mua máy",          CommitteeKind::Case,
            sample.segment.id, "Công ty Hòa Thọ", "Máy cắt vải",           "Mua hai máy",
            "2,4 tỷ",          "2026-12-01",      {"Đối thủ A", "Tự làm"}, BuyerType::Strategic,
            {member, user},    {Role::Gatekeeper}};
}

Journey sampleJourney(const Sample& sample) {
    Stage stage{Uuid::make(),
                StageKey::Think,
                "",
                "So sánh ba báo giá",
                "Linh",
                "Sợ chọn sai",
                "Bằng chứng rõ ràng",
                {"Zalo", "Email"},
                {{"Hội chợ", TouchpointKind::Physical}, {"Trang web", TouchpointKind::Digital}},
                {"Bài so sánh"},
                StageOwner::Sales,
                "Bàn giao hồ sơ",
                "3 tuần",
                "Số báo giá",
                -2,
                "Lo",
                "Trả lời chậm",
                "Gọi lại trong ngày",
                {{sample.persona.id, "Máy có bền không?", "Đắt quá", "Bảng chi phí năm năm", "Nhà máy Hòa Thọ", "Zalo",
                  "Bài so sánh", "Hẹn xem máy chạy"}}};
    Stage own;
    own.id = Uuid::make();
    own.name = "Thử máy";
    return {Uuid::make(),  sample.study.id, sample.persona.id, {},          "Hành trình của Linh",
            "Máy cắt vải", "Ký hợp đồng",   JourneyModel::Own, {stage, own}};
}

}  // namespace

Sample::Sample() {
    study = {Uuid::make(),      "Máy cắt vải miền Trung",
             CustomerKind::B2b, {Purpose::Understand, Purpose::Conversion},
             "Máy cắt vải",     "Miền Trung",
             "Mua sắm",         {"Ai quyết định?", "Bao lâu?"},
             {"Ngân sách"},     "Hạnh",
             "2026-12-01",      ReviewRhythm::Quarterly};
    source = {Uuid::make(),
              study.id,
              SourceKind::Interview,
              "Phỏng vấn số 4",
              "2026-03",
              "Hạnh",
              "6 người",
              "Gặp trực tiếp",
              Consent::Yes,
              "https://example.vn/4",
              4,
              "Ở hội chợ",
              "Hạnh: Vì sao chậm?\nChị Mai: Hàng về trễ ba lần trong quý."};
    observation = {Uuid::make(),  source.id,    "Hàng về trễ ba lần trong quý", "trưởng phòng mua hàng",
                   {"giao hàng"}, "pains.pains"};
    insight = {Uuid::make(), study.id, "Giao đúng hẹn quan trọng hơn giá", "pains", {observation.id}};
    segment = sampleSegment(study.id);
    image = {Uuid::make(), "image/png", std::string("\x89PNG\0bytes", 10)};
    persona = samplePersona(*this);
    committee = sampleCommittee(*this);
    journey = sampleJourney(*this);
    plan = {Uuid::make(),
            persona.id,
            {{Way::DirectEmail, "Thư ngắn", "Hạnh", "Email", "Tỷ lệ trả lời", "2 cuộc hẹn"},
             {Way::Events, "Hội chợ", "", "", "", ""}}};
    attachment = {Uuid::make(), source.id, "ghi âm 4.mp3", "audio/mpeg", "", 9, std::string("ID3\0bytes", 9)};
    guide = {Uuid::make(),
             study.id,
             "Phỏng vấn nhà máy",
             "Cảm ơn anh chị",
             "https://example.vn/form",
             {{"Ai quyết định?", "", true}, {"Điều gì làm anh chị đau đầu?", "pains.pains", false}}};
}

void Sample::putInto(WorkspaceStore& store) const {
    store.transact([&] {
        store.studies().put(study);
        store.sources().put(source);
        store.observations().put(observation);
        store.insights().put(insight);
        store.segments().put(segment);
        store.images().put(image);
        store.personas().put(persona);
        store.committees().put(committee);
        store.journeys().put(journey);
        store.plans().put(plan);
        store.attachments().put(attachment);
        store.guides().put(guide);
    });
}

}  // namespace chandung::test
