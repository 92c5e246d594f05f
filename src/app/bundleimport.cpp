#include "bundleimport.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace chandung::app {

namespace {

using domain::Uuid;
using exchange::Warning;
using IdMap = std::unordered_map<Uuid, Uuid>;

struct RollBack {};

// What a warning calls a thing.
template <class T>
std::string nameOf(const T& value) {
    if constexpr (requires { value.name(); })
        return value.name();
    else if constexpr (requires { std::string(value.name); })
        return value.name;
    else if constexpr (requires { value.title; })
        return value.title;
    else if constexpr (requires { value.text; })
        return value.text;
    else
        return value.id.str();
}

template <class T>
bool sameContent(const T& a, const T& b) {
    return a == b;
}

/// Ids of statements are the workspace's own and are not exchanged.
void forgetStatementIds(domain::FieldValues& fields) {
    for (auto& [key, value] : fields)
        if (auto* list = std::get_if<domain::Statements>(&value))
            for (domain::Statement& statement : *list) statement.id = {};
}

/// Nor are times.
template <>
bool sameContent(const domain::Persona& a, const domain::Persona& b) {
    const auto bare = [](domain::Persona persona) {
        persona.createdAt.clear();
        persona.updatedAt.clear();
        persona.version = 1;
        forgetStatementIds(persona.fields);
        return persona;
    };
    return bare(a) == bare(b);
}

template <>
bool sameContent(const domain::Segment& a, const domain::Segment& b) {
    const auto bare = [](domain::Segment segment) {
        forgetStatementIds(segment.company);
        return segment;
    };
    return bare(a) == bare(b);
}

void follow(const IdMap& map, Uuid& id) {
    if (const auto found = map.find(id); found != map.end()) id = found->second;
}

void follow(const IdMap& map, domain::FieldValues& fields) {
    for (auto& [key, value] : fields) {
        if (auto* list = std::get_if<domain::Statements>(&value))
            for (auto& statement : *list)
                for (auto& citation : statement.evidence) follow(map, citation.targetId);
        if (auto* image = std::get_if<domain::ImageValue>(&value)) follow(map, image->photo);
    }
}

/// Puts the references of everything in the bundle onto the new ids.
void followAll(const IdMap& map, domain::Bundle& bundle) {
    for (auto& source : bundle.sources) follow(map, source.studyId);
    for (auto& observation : bundle.observations) follow(map, observation.sourceId);
    for (auto& insight : bundle.insights) {
        follow(map, insight.studyId);
        for (Uuid& id : insight.observations) follow(map, id);
    }
    for (auto& segment : bundle.segments) {
        follow(map, segment.studyId);
        follow(map, segment.company);
    }
    for (auto& persona : bundle.personas) {
        follow(map, persona.studyId);
        follow(map, persona.segmentId);
        follow(map, persona.fields);
    }
    for (auto& committee : bundle.committees) {
        follow(map, committee.studyId);
        follow(map, committee.segmentId);
        for (auto& member : committee.members) follow(map, member.personaId);
    }
    for (auto& journey : bundle.journeys) {
        follow(map, journey.studyId);
        follow(map, journey.personaId);
        follow(map, journey.segmentId);
        for (auto& stage : journey.stages)
            for (auto& message : stage.messages) follow(map, message.personaId);
    }
    for (auto& plan : bundle.plans) follow(map, plan.personaId);
    for (auto& guide : bundle.guides) follow(map, guide.studyId);
}

class Import {
public:
    Import(storage::WorkspaceStore& store, domain::Bundle& bundle, const storage::Step& step)
        : m_store(store), m_bundle(bundle), m_step(step), m_all(2 * bundle.size()) {
        for (const auto& entry : store.trashed()) m_trashed.insert(entry.id);
    }

    /// Takes out what is there already and gives new ids to what would collide.
    void resolve() {
        decideAll();
        followAll(m_newIds, m_bundle);
    }

    std::vector<Warning> run() {
        resolve();
        putAll();
        putOwnFields();
        return std::move(m_warnings);
    }

private:
    template <class T>
    void decide(storage::Repository<T>& repository, std::vector<T>& list) {
        std::vector<T> kept;
        for (T& value : list) {
            oneMore();
            const std::optional<T> stored = repository.find(value.id);
            if (stored && sameContent(*stored, value)) {
                m_warnings.push_back({Warning::Kind::SkippedSame, {nameOf(value)}});
                continue;
            }
            if (stored || m_trashed.contains(value.id)) {
                const Uuid fresh = Uuid::make();
                m_newIds.emplace(value.id, fresh);
                m_warnings.push_back({Warning::Kind::NewId, {nameOf(value), value.id.str()}});
                value.id = fresh;
                renewParts(value);
            }
            kept.push_back(std::move(value));
        }
        list = std::move(kept);
    }

    /// Parts that live in a table of their own need ids of their own.
    template <class T>
    void renewParts(T& value) {
        if constexpr (requires { value.members; })
            for (auto& member : value.members) member.id = Uuid::make();
        if constexpr (requires { value.stages; })
            for (auto& stage : value.stages) stage.id = Uuid::make();
    }

    void decideAll() {
        decide(m_store.studies(), m_bundle.studies);
        decide(m_store.sources(), m_bundle.sources);
        decide(m_store.observations(), m_bundle.observations);
        decide(m_store.insights(), m_bundle.insights);
        decide(m_store.segments(), m_bundle.segments);
        decide(m_store.images(), m_bundle.images);
        decide<domain::Persona>(m_store.personas(), m_bundle.personas);
        decide(m_store.committees(), m_bundle.committees);
        decide(m_store.journeys(), m_bundle.journeys);
        decide(m_store.plans(), m_bundle.plans);
        decide(m_store.guides(), m_bundle.guides);
    }

    template <class T>
    void put(storage::Repository<T>& repository, const std::vector<T>& list) {
        for (const T& value : list) {
            repository.put(value);
            oneMore();
        }
    }

    void putAll() {
        put(m_store.studies(), m_bundle.studies);
        put(m_store.sources(), m_bundle.sources);
        put(m_store.observations(), m_bundle.observations);
        put(m_store.insights(), m_bundle.insights);
        put(m_store.segments(), m_bundle.segments);
        put(m_store.images(), m_bundle.images);
        for (auto& persona : m_bundle.personas) {
            for (auto& [key, value] : persona.fields)
                if (auto* list = std::get_if<domain::Statements>(&value))
                    for (auto& statement : *list) statement.id = Uuid::make();
            m_store.personas().put(persona);
            oneMore();
        }
        put(m_store.committees(), m_bundle.committees);
        put(m_store.journeys(), m_bundle.journeys);
        put(m_store.plans(), m_bundle.plans);
        put(m_store.guides(), m_bundle.guides);
    }

    void putOwnFields() {
        if (m_bundle.ownFields.empty() && m_bundle.ownGroups.empty()) return;
        domain::OwnCatalogue own = m_store.ownCatalogue();
        const auto add = [](auto& list, const auto& more) {
            for (const auto& item : more) {
                const bool known =
                    std::any_of(list.begin(), list.end(), [&](const auto& old) { return old.key == item.key; });
                if (!known) list.push_back(item);
            }
        };
        add(own.groups, m_bundle.ownGroups);
        add(own.fields, m_bundle.ownFields);
        m_store.setOwnCatalogue(own.groups, own.fields);
    }

    void oneMore() {
        if (m_step) m_step(std::min(1.0, static_cast<double>(++m_done) / static_cast<double>(m_all)));
    }

    storage::WorkspaceStore& m_store;
    domain::Bundle& m_bundle;
    const storage::Step& m_step;
    std::size_t m_done = 0;
    std::size_t m_all;
    std::set<Uuid> m_trashed;
    IdMap m_newIds;
    std::vector<Warning> m_warnings;
};

}  // namespace

domain::Bundle resolvedBundle(storage::WorkspaceStore& store, domain::Bundle bundle, const storage::Step& step) {
    Import(store, bundle, step).resolve();
    return bundle;
}

std::vector<Warning> importBundle(storage::WorkspaceStore& store, domain::Bundle& bundle, bool dryRun,
                                  const storage::Step& step) {
    std::vector<Warning> warnings;
    try {
        store.transact([&] {
            warnings = Import(store, bundle, step).run();
            if (dryRun) throw RollBack{};
        });
    } catch (const RollBack&) {
    }
    return warnings;
}

}  // namespace chandung::app
