#include "chandung/app/workspace.h"

#include "bundleimport.h"
#include "chandung/app/messages.h"
#include "chandung/app/opening.h"
#include "chandung/app/text.h"
#include "chandung/domain/validation.h"
#include "kindvisit.h"
#include "workspacecommands.h"

#include <spdlog/spdlog.h>
#include <QFileInfo>
#include <QScopedValueRollback>

#include <chrono>
#include <future>
#include <new>
#include <system_error>

namespace chandung::app {

namespace {

constexpr std::chrono::milliseconds betweenLooks{5};

/// Statements get an id of their own when they are first kept.
void giveIds(domain::FieldValue& value) {
    if (auto* list = std::get_if<domain::Statements>(&value))
        for (domain::Statement& statement : *list)
            if (statement.id.isNull()) statement.id = domain::Uuid::make();
}

template <class T>
void prepare(T&, const std::optional<T>&) {}

/// Times are the store's; they do not make a persona different.
template <>
void prepare(domain::Persona& persona, const std::optional<domain::Persona>& before) {
    for (auto& [key, value] : persona.fields) giveIds(value);
    if (before) {
        persona.createdAt = before->createdAt;
        persona.updatedAt = before->updatedAt;
    }
}

}  // namespace

Workspace::Workspace(std::unique_ptr<storage::WorkspaceStore> store, const Knowledge& knowledge, QObject* parent)
    : QObject(parent), m_store(std::move(store)), m_knowledge(knowledge) {
    reloadCatalogue();
}

Workspace::~Workspace() = default;

std::unique_ptr<Workspace> Workspace::create(const QString& file, const Knowledge& knowledge) {
    return std::make_unique<Workspace>(storage::WorkspaceStore::create(pathFromQt(file)), knowledge);
}

std::unique_ptr<Workspace> Workspace::open(const QString& file, const Knowledge& knowledge, storage::Access access) {
    return Opening(file, access).workspace(knowledge);
}

void Workspace::reloadCatalogue() {
    const domain::OwnCatalogue own = m_store->ownCatalogue();
    m_catalogue = m_knowledge.catalogue.with(own.groups, own.fields);
}

QString Workspace::fileName() const {
    return QFileInfo(pathToQt(m_store->place())).absoluteFilePath();
}
QString Workspace::title() const {
    return QFileInfo(fileName()).completeBaseName();
}
bool Workspace::readOnly() const {
    return m_store->readOnly();
}

template <class T>
storage::Repository<T>& Workspace::repository() const {
    if constexpr (std::same_as<T, domain::Study>) return m_store->studies();
    if constexpr (std::same_as<T, domain::Source>) return m_store->sources();
    if constexpr (std::same_as<T, domain::Observation>) return m_store->observations();
    if constexpr (std::same_as<T, domain::Insight>) return m_store->insights();
    if constexpr (std::same_as<T, domain::Segment>) return m_store->segments();
    if constexpr (std::same_as<T, domain::Persona>) return m_store->personas();
    if constexpr (std::same_as<T, domain::Committee>) return m_store->committees();
    if constexpr (std::same_as<T, domain::Journey>) return m_store->journeys();
    if constexpr (std::same_as<T, domain::Plan>) return m_store->plans();
    if constexpr (std::same_as<T, domain::Image>) return m_store->images();
    if constexpr (std::same_as<T, domain::Attachment>) return m_store->attachments();
    if constexpr (std::same_as<T, domain::Guide>) return m_store->guides();
    if constexpr (std::same_as<T, domain::Dataset>) return m_store->datasets();
}

template <class T>
std::vector<T> Workspace::all() const {
    return repository<T>().all();
}

template <class T>
std::optional<T> Workspace::find(const domain::Uuid& id) const {
    return repository<T>().find(id);
}

template <class T>
std::size_t Workspace::count() const {
    return repository<T>().count();
}

std::vector<domain::PersonaSummary> Workspace::personaSummaries() const {
    return m_store->personas().summaries();
}

std::vector<storage::SearchHit> Workspace::search(const QString& query, std::size_t limit) const {
    return m_store->search(fromQt(query), limit);
}

std::vector<storage::TrashEntry> Workspace::trashed() const {
    return m_store->trashed();
}
domain::Bundle Workspace::bundle() const {
    return m_store->bundle();
}

QString Workspace::setting(const QString& key) const {
    const auto settings = m_store->settings();
    const auto found = settings.find(fromQt(key));
    return found == settings.end() ? QString() : toQt(found->second);
}

bool Workspace::push(std::unique_ptr<Command> command) {
    if (m_changing) {
        Q_EMIT failed(tr("Another change is just being kept. Try again when that is done."));
        return false;
    }
    try {
        alone([&] { command->apply(); });
    } catch (const domain::Error& error) {
        if (error.code() != domain::ErrorCode::Cancelled) Q_EMIT failed(messageFor(error));
        return false;
    } catch (const std::bad_alloc&) {
        Q_EMIT failed(messageFor(domain::Error(domain::ErrorCode::OutOfMemory)));
        return false;
    }
    const Change change = command->applied();
    command->markDone();
    m_undo.push(command.release());
    announce(change);
    return true;
}

void Workspace::alone(const std::function<void()>& change) {
    const QScopedValueRollback changing(m_changing, true);
    change();
}

storage::Step Workspace::watched() const {
    if (!m_watcher) return {};
    return [this](double done) {
        m_share = done;
        if (!m_watcher(done)) throw domain::Error(domain::ErrorCode::Cancelled);
    };
}

void Workspace::beside(const std::function<void()>& work) {
    std::future<void> end;
    try {
        end = std::async(std::launch::async, work);
    } catch (const std::system_error&) {
        return work();  // the system has no thread to give
    }
    try {
        while (end.wait_for(betweenLooks) != std::future_status::ready) m_watcher(m_share);
    } catch (const std::exception& failed) {
        // What is shown meanwhile has failed, not the work: what counts is how that ends.
        spdlog::error("workspace: nothing could be shown while a change ended: {}", failed.what());
    }
    end.get();
}

void Workspace::announce(const Change& change) {
    Q_EMIT changed(change);
    Q_EMIT saved();
}

template <class T>
bool Workspace::save(const T& value, const QString& what) {
    const std::optional<T> before = find<T>(value.id);
    T after = value;
    prepare<T>(after, before);
    if (before && *before == after) return true;
    return push(std::make_unique<PutCommand<T>>(*this, what, before, std::move(after)));
}

template <class T>
bool Workspace::remove(const domain::Uuid& id, const QString& what) {
    return push(std::make_unique<RemoveCommand<T>>(*this, what, id));
}

bool Workspace::addDataset(domain::Dataset dataset, std::shared_ptr<const domain::Table> cells, const QString& what) {
    return push(std::make_unique<DatasetCommand>(*this, what, std::move(dataset), std::move(cells)));
}

domain::Table Workspace::cells(const domain::Uuid& dataset, const storage::Step& step) const {
    return m_store->datasets().cells(dataset, step);
}

bool Workspace::restore(EntityKind kind, const domain::Uuid& id, const QString& what) {
    return push(std::make_unique<RestoreCommand>(*this, what, kind, id));
}

bool Workspace::setField(const domain::Uuid& persona, const std::string& key, const domain::FieldValue& value) {
    const std::optional<domain::Persona> stored = m_store->personas().findWith(persona, {key});
    const domain::FieldDefinition* field = m_catalogue.field(key);
    if (!stored || !field) return false;
    domain::FieldValue after = domain::isEmpty(value) ? domain::FieldValue() : value;
    giveIds(after);
    if (stored->value(key) == after) return true;
    if (const auto issue = domain::validate(*field, after)) {
        Q_EMIT failed(messageFor(*issue));
        return false;
    }
    return push(std::make_unique<FieldCommand>(*this, persona, key, stored->value(key), std::move(after)));
}

bool Workspace::setSetting(const QString& key, const QString& value) {
    const QString before = setting(key);
    if (before == value) return true;
    return push(
        std::make_unique<SettingCommand>(*this, tr("change of a setting"), fromQt(key), fromQt(before), fromQt(value)));
}

bool Workspace::erase(EntityKind kind, const domain::Uuid& id) {
    try {
        visitKind(kind, [&](auto type) { repository<typename decltype(type)::Type>().erase(id); });
    } catch (const domain::Error& error) {
        Q_EMIT failed(messageFor(error));
        return false;
    }
    // What is gone for good cannot come back by an older step.
    m_undo.clear();
    announce({Change::What::Removed, kind, id, {}});
    return true;
}

std::vector<exchange::Warning> Workspace::import(domain::Bundle bundle, bool dryRun) {
    std::vector<exchange::Warning> warnings;
    alone([&] { warnings = importBundle(*m_store, bundle, dryRun, watched()); });
    if (!dryRun) {
        reloadCatalogue();
        announce({});
    }
    return warnings;
}

// clang-format off
#define CHANDUNG_FOR_EACH_TYPE(X) \
    X(domain::Study) X(domain::Source) X(domain::Observation) X(domain::Insight) X(domain::Segment) \
    X(domain::Persona) X(domain::Committee) X(domain::Journey) X(domain::Plan) X(domain::Image) \
    X(domain::Attachment) X(domain::Guide) X(domain::Dataset)
#define CHANDUNG_INSTANTIATE(T) \
    template storage::Repository<T>& Workspace::repository<T>() const; \
    template std::vector<T> Workspace::all<T>() const; \
    template std::optional<T> Workspace::find<T>(const domain::Uuid&) const; \
    template std::size_t Workspace::count<T>() const; \
    template bool Workspace::save<T>(const T&, const QString&); \
    template bool Workspace::remove<T>(const domain::Uuid&, const QString&);
CHANDUNG_FOR_EACH_TYPE(CHANDUNG_INSTANTIATE)
#undef CHANDUNG_INSTANTIATE
#undef CHANDUNG_FOR_EACH_TYPE
// clang-format on

}  // namespace chandung::app
