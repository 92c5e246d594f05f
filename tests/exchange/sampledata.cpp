#include "sampledata.h"

#include "catch.h"
#include "chandung/exchange/cataloguereader.h"
#include "workspacefolder.h"

namespace chandung::test {

using namespace domain;

const Catalogue& catalogue() {
    static const Catalogue loaded =
        exchange::readCatalogue(readFile(std::string(CHANDUNG_SOURCE_DIR) + "/resources/catalog/fields.json"));
    return loaded;
}

exchange::ReadResult read(const std::string& json, const std::string& name) {
    return exchange::readInterchange(json, name, catalogue());
}

Error failure(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    FAIL("nothing was refused");
    throw std::logic_error("not reached");
}

Error readFailure(const std::string& json, const std::string& name) {
    return failure([&] { (void)read(json, name); });
}

std::string documentWith(const std::string& field, const std::string& value) {
    return R"({"format": "chandung.personas", "version": 1, "personas": [{"kind": "b2b", "fields": {"identity.name": "Linh", ")" +
           field + "\": " + value + "}}]}";
}

namespace {

class Maker {
public:
    explicit Maker(unsigned seed) : m_random(seed) {}

    Bundle make() {
        makeOwnFields();
        fill(m_bundle.images, 2, [&](Image& image) {
            image.mediaType = "image/png";
            image.bytes = "\x89PNG\r\n\x1A\n" + text() + std::string(1, '\0') + "end";
        });
        fill(m_bundle.studies, 2, [&](Study& study) {
            study.name = text();
            study.kind = pick<CustomerKind>();
            study.purposes = {pick<Purpose>(), pick<Purpose>()};
            study.questions = {text(), text()};
            study.due = "2026-12-01";
            study.review = pick<ReviewRhythm>();
        });
        fill(m_bundle.sources, 4, [&](Source& source) {
            source.studyId = any(m_bundle.studies);
            source.kind = pick<SourceKind>();
            source.title = text();
            source.date = "2026-03";
            source.consent = pick<Consent>();
            source.trust = number(1, 5);
            source.notes = text();
        });
        fill(m_bundle.observations, 5, [&](Observation& observation) {
            observation.sourceId = any(m_bundle.sources);
            observation.text = text();
            observation.tags = {text()};
            observation.field = "pains.pains";
        });
        fill(m_bundle.insights, 3, [&](Insight& insight) {
            insight.studyId = any(m_bundle.studies);
            insight.text = text();
            insight.section = "pains";
            insight.observations = {any(m_bundle.observations), any(m_bundle.observations)};
        });
        fill(m_bundle.segments, 2, [&](Segment& segment) {
            segment.studyId = any(m_bundle.studies);
            segment.name = text();
            segment.criteria = {text()};
            segment.share = 12.5;
            if (coin()) segment.revenueShare = 4.25;
            segment.size = 120;
            segment.tier = pick<Tier>();
            segment.chosen = coin();
            segment.company["company.industry"] = text();
            segment.company["company.fits"] = statements(*catalogue().field("company.fits"));
        });
        fill(m_bundle.personas, 5, [&](Persona& persona) { makePersona(persona); });
        makeJourneys();
        return std::move(m_bundle);
    }

private:
    template <class T, class Fill>
    void fill(std::vector<T>& list, int count, Fill each) {
        for (int i = 0; i < count; ++i) {
            T item;
            item.id = Uuid::make();
            each(item);
            list.push_back(std::move(item));
        }
    }

    int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
    bool coin() { return number(0, 1) == 1; }

    template <class E>
    E pick() {
        return static_cast<E>(number(0, static_cast<int>(codes<E>().size()) - 1));
    }

    /// None at times, so that empty references are there too; names repeat at times.
    template <class T>
    Uuid any(const std::vector<T>& list) {
        return number(0, 4) == 0 ? Uuid()
                                 : list.at(static_cast<std::size_t>(number(0, static_cast<int>(list.size()) - 1))).id;
    }

    std::string text() {
        static const std::vector<std::string> words{"Đà Nẵng",
                                                    "an \"hour\"",
                                                    "tab\there",
                                                    "línea\nnueva",
                                                    "50 % < 7 & more",
                                                    "日本語",
                                                    "😀👩‍🔧",
                                                    "\\back/slash",
                                                    "e\xCC\x81",
                                                    "Interview 4",
                                                    "{\"a\":1}",
                                                    "-1",
                                                    "\xE2\x80\xAE"
                                                    "right to left"};
        std::string result;
        for (int i = number(1, 3); i > 0; --i)
            result +=
                words.at(static_cast<std::size_t>(number(0, static_cast<int>(words.size()) - 1))) + (i > 1 ? " " : "");
        return result;
    }

    Statements statements(const FieldDefinition& field) {
        Statements list;
        for (int i = number(1, 4); i > 0; --i) {
            Statement statement;
            statement.id = Uuid::make();
            statement.text = text();
            if (field.second && coin()) {
                if (field.second->kind == SecondPart::Kind::Strength)
                    statement.strength = number(0, 5);
                else if (field.second->kind == SecondPart::Kind::Choice)
                    statement.detail = field.second->choices.back().key;
                else
                    statement.detail = text();
            }
            for (int n = number(0, 2); n > 0; --n) statement.evidence.push_back(citation());
            list.push_back(std::move(statement));
        }
        return list;
    }

    Citation citation() {
        Citation citation;
        citation.kind = pick<EvidenceKind>();
        if (coin()) citation.quote = text();
        if (coin()) citation.date = "2026-03-02";
        const auto point = [&](CitationTarget target, const Uuid& id) {
            if (!id.isNull()) citation.target = target, citation.targetId = id;
        };
        switch (number(0, 3)) {
            case 0:
                point(CitationTarget::Source, any(m_bundle.sources));
                break;
            case 1:
                point(CitationTarget::Observation, any(m_bundle.observations));
                break;
            case 2:
                point(CitationTarget::Insight, any(m_bundle.insights));
                break;
            default:
                citation.plainName = text();
        }
        return citation;
    }

    FieldValue value(const FieldDefinition& field) {
        switch (field.kind) {
            case FieldKind::Text:
            case FieldKind::Prose:
                return text();
            case FieldKind::Number:
                return field.min.value_or(0) + number(0, 200) / 8.0;
            case FieldKind::Scale:
                return static_cast<double>(number(0, 100));
            case FieldKind::Choice:
                return field.choices.front().key;
            case FieldKind::Choices:
                return CodeList{field.choices.back().key, field.choices.front().key};
            case FieldKind::Statements:
                return statements(field);
            case FieldKind::Range: {
                Range range;
                if (coin()) range.from = 34;
                if (coin() || !range.from) range.to = 45.25;
                if (!field.periods.empty()) range.currency = "VND", range.period = field.periods.front();
                if (!field.units.empty()) range.unit = field.units.back();
                return range;
            }
            case FieldKind::Image: {
                ImageValue image;
                image.photo = any(m_bundle.images);
                if (coin() || image.photo.isNull()) image.avatar.parts = {{"hair", "short"}, {"skin", "3"}};
                return image;
            }
        }
        return {};
    }

    void makePersona(Persona& persona) {
        persona.kind = pick<CustomerKind>();
        persona.studyId = any(m_bundle.studies);
        persona.segmentId = any(m_bundle.segments);
        persona.tags = {text(), text()};
        persona.favourite = coin();
        if (coin()) persona.review = pick<ReviewRhythm>();
        if (coin()) persona.reviewed = "2026-05-02";
        persona.version = number(1, 3);
        for (int version = 2; version <= persona.version; ++version)
            persona.reviews.push_back({version, "2026-05-02", coin() ? text() : "", coin() ? text() : ""});
        const Catalogue all = catalogue().with(m_bundle.ownGroups, m_bundle.ownFields);
        for (const FieldDefinition& field : all.fields())
            if (field.required || coin()) persona.fields[field.key] = value(field);
    }

    void makeJourneys() {
        fill(m_bundle.committees, 2, [&](Committee& committee) {
            committee.studyId = any(m_bundle.studies);
            committee.segmentId = any(m_bundle.segments);
            committee.name = text();
            committee.kind = pick<CommitteeKind>();
            committee.rivals = {text()};
            if (coin()) committee.buyerType = pick<BuyerType>();
            if (coin()) committee.notNeeded = {pick<Role>()};
            fill(committee.members, 3, [&](Member& member) {
                member.personaId = any(m_bundle.personas);
                member.title = text();
                member.roles = {pick<Role>()};
                member.influence = number(1, 5);
                member.stance = pick<Stance>();
                member.canBlock = coin();
            });
        });
        fill(m_bundle.journeys, 2, [&](Journey& journey) {
            journey.studyId = any(m_bundle.studies);
            journey.personaId = any(m_bundle.personas);
            journey.name = text();
            journey.model = pick<JourneyModel>();
            fill(journey.stages, 4, [&](Stage& stage) {
                stage.key = pick<StageKey>();
                stage.summary = text();
                stage.channels = {text()};
                stage.touchpoints = {{text(), pick<TouchpointKind>()}};
                if (coin()) stage.owner = pick<StageOwner>();
                if (coin()) stage.emotion = number(-2, 2);
                if (coin())
                    stage.messages = {{any(m_bundle.personas), text(), text(), text(), text(), {}, text(), text()}};
            });
        });
        fill(m_bundle.plans, 1, [&](Plan& plan) {
            plan.personaId = any(m_bundle.personas);
            plan.ways = {{pick<Way>(), text(), text(), {}, {}, text()}};
        });
        fill(m_bundle.guides, 2, [&](Guide& guide) {
            guide.studyId = any(m_bundle.studies);
            guide.name = text();
            guide.intro = text();
            guide.link = "https://example.vn/" + text();
            guide.questions = {{text(), "goals.goals", coin()}, {text(), {}, false}};
        });
    }

    void makeOwnFields() {
        FieldGroup group;
        group.key = "extra";
        group.own = true;
        group.label = LocalText::same(text());
        m_bundle.ownGroups.push_back(group);
        FieldDefinition field;
        field.own = true;
        field.key = "extra.mood";
        field.kind = FieldKind::Choice;
        field.audience = {true, false};
        field.label = LocalText{"Mood", "Tâm trạng", "Suasana"};
        field.choices = {{"good", LocalText::same("good")}, {"bad", LocalText::same("bad")}};
        m_bundle.ownFields.push_back(field);
        FieldDefinition number;
        number.own = true;
        number.key = "goals.budget_share";
        number.kind = FieldKind::Number;
        number.label = LocalText::same(text());
        number.min = 0.5;
        number.decimals = 1;
        m_bundle.ownFields.push_back(number);
    }

    std::mt19937 m_random;
    Bundle m_bundle;
};

}  // namespace

Bundle randomBundle(unsigned seed) {
    return Maker(seed).make();
}

}  // namespace chandung::test
