#include "gui/persona/personadraft.h"

#include "chandung/app/text.h"
#include "gui/components/photo.h"

#include <QScopedValueRollback>

namespace chandung::gui {

using app::Change;
using app::EntityKind;

namespace {
constexpr int pauseMs = 700;
constexpr std::size_t mostNeighbours = 60;
const domain::FieldValue nothing;
}  // namespace

PersonaDraft::PersonaDraft(QObject* parent) : QObject(parent) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { keep(); });
}

void PersonaDraft::setWorkspace(app::Workspace* workspace) {
    if (m_workspace) {
        keep();
        m_workspace->disconnect(this);
    }
    m_pause.stop();
    m_waiting.clear();
    m_workspace = workspace;
    m_persona = {};
    m_segment.reset();
    m_study.reset();
    m_bundle = std::make_shared<domain::Bundle>();
    m_bundleStale = true;
    if (workspace) connect(workspace, &app::Workspace::changed, this, &PersonaDraft::follow);
}

bool PersonaDraft::load(const domain::Uuid& id) {
    if (!m_workspace) return false;
    keep();
    const auto stored = m_workspace->find<domain::Persona>(id);
    if (!stored) return false;
    m_persona = *stored;
    m_waiting.clear();
    lookUp();
    Q_EMIT loaded();
    return true;
}

void PersonaDraft::lookUp() {
    m_segment.reset();
    m_study.reset();
    if (!m_persona.segmentId.isNull()) m_segment = m_workspace->find<domain::Segment>(m_persona.segmentId);
    if (!m_persona.studyId.isNull()) m_study = m_workspace->find<domain::Study>(m_persona.studyId);
    m_bundleStale = true;
}

const domain::FieldValue& PersonaDraft::inherited(const domain::FieldDefinition& field) const {
    if (!field.inherits || !m_segment || m_persona.kind != domain::CustomerKind::B2b) return nothing;
    // The rule stands in the domain: what a persona without an own value shows.
    static const domain::Persona blank = [] {
        domain::Persona persona;
        persona.kind = domain::CustomerKind::B2b;
        return persona;
    }();
    return domain::effectiveValue(blank, &*m_segment, field.key);
}

std::shared_ptr<const domain::Bundle> PersonaDraft::sharedBundle() {
    if (!m_bundleStale || !m_workspace) return m_bundle;
    auto bundle = std::make_shared<domain::Bundle>();
    m_photo = {};
    if (m_study) bundle->studies.push_back(*m_study);
    if (m_segment) bundle->segments.push_back(*m_segment);
    bundle->sources = m_workspace->all<domain::Source>();
    bundle->observations = m_workspace->all<domain::Observation>();
    bundle->insights = m_workspace->all<domain::Insight>();
    bundle->journeys = m_workspace->all<domain::Journey>();
    bundle->committees = m_workspace->all<domain::Committee>();
    addNeighbours(*bundle);
    if (const auto* image = std::get_if<domain::ImageValue>(&m_persona.value("identity.photo")))
        if (const auto photo = m_workspace->find<domain::Image>(image->photo)) {
            bundle->images.push_back(*photo);
            m_photo = pictureOf(*photo);
        }
    m_bundle = std::move(bundle);
    m_bundleStale = false;
    return m_bundle;
}

void PersonaDraft::addNeighbours(domain::Bundle& bundle) const {
    // The others of the study decide on accent and face, as they do on paper. In a very large one their places are
    // enough.
    if (m_persona.studyId.isNull()) return;
    for (const domain::PersonaSummary& summary : m_workspace->personaSummaries()) {
        if (summary.studyId != m_persona.studyId) continue;
        domain::Persona other;
        other.id = summary.id;
        other.kind = summary.kind;
        other.studyId = summary.studyId;
        other.createdAt = summary.createdAt;
        if (bundle.personas.size() < mostNeighbours)
            if (auto whole = m_workspace->find<domain::Persona>(summary.id)) other = std::move(*whole);
        bundle.personas.push_back(std::move(other));
    }
}

const QImage& PersonaDraft::photo() {
    static_cast<void>(bundle());
    return m_photo;
}

void PersonaDraft::type(const std::string& key, const domain::FieldValue& value) {
    if (readOnly() || m_persona.value(key) == value) return;
    m_persona.set(key, value);
    m_waiting.insert(key);
    m_pause.start();
    Q_EMIT changed();
}

void PersonaDraft::discard(const std::string& key) {
    if (m_waiting.erase(key) == 0 || !m_workspace) return;
    const auto stored = m_workspace->find<domain::Persona>(m_persona.id);
    m_persona.set(key, stored ? stored->value(key) : domain::FieldValue());
    Q_EMIT changed();
}

void PersonaDraft::keep(const std::string& key) {
    if (m_waiting.erase(key) == 0 || !m_workspace) return;
    const QScopedValueRollback<std::string> keeping(m_keeping, key);
    m_workspace->setField(m_persona.id, key, m_persona.value(key));
}

void PersonaDraft::keep() {
    m_pause.stop();
    while (!m_waiting.empty()) {
        const std::string key = *m_waiting.begin();
        keep(key);
    }
}

void PersonaDraft::change(const QString& what, const std::function<void(domain::Persona&)>& edit) {
    if (readOnly() || !isLoaded()) return;
    keep();
    auto stored = m_workspace->find<domain::Persona>(m_persona.id);
    if (!stored) return;
    edit(*stored);
    m_workspace->save(*stored, what);
}

void PersonaDraft::setPhoto(const domain::Image& image) {
    if (readOnly() || !isLoaded()) return;
    keep();
    const app::Workspace::Group group(*m_workspace, tr("Photo"));
    if (!m_workspace->save(image, tr("Photo"))) return;
    domain::ImageValue value;
    if (const auto* old = std::get_if<domain::ImageValue>(&m_persona.value("identity.photo"))) value = *old;
    value.photo = image.id;
    m_workspace->setField(m_persona.id, "identity.photo", value);
}

void PersonaDraft::follow(const Change& change) {
    if (!isLoaded()) return;
    if (change.what == Change::What::Everything) {
        reload();
        return;
    }
    switch (change.kind) {
        case EntityKind::Persona:
            if (change.id == m_persona.id)
                followPersona(change);
            else
                m_bundleStale = true;
            return;
        case EntityKind::Segment:
        case EntityKind::Study:
            lookUp();
            Q_EMIT refreshed({});
            Q_EMIT contextChanged();
            return;
        case EntityKind::Source:
        case EntityKind::Observation:
        case EntityKind::Insight:
        case EntityKind::Journey:
        case EntityKind::Committee:
        case EntityKind::Image:
            m_bundleStale = true;
            Q_EMIT contextChanged();
            return;
        default:
            return;
    }
}

void PersonaDraft::followPersona(const Change& change) {
    if (change.what == Change::What::Removed) {
        m_waiting.clear();
        Q_EMIT gone();
        return;
    }
    const std::string key = app::fromQt(change.field);
    if (key.empty()) {
        reload();
        return;
    }
    const auto stored = m_workspace->find<domain::Persona>(m_persona.id);
    if (!stored) return;
    m_persona.set(key, stored->value(key));
    m_persona.updatedAt = stored->updatedAt;
    if (key == "identity.photo") m_bundleStale = true;
    if (key != m_keeping) {
        m_waiting.erase(key);
        Q_EMIT refreshed(change.field);
    }
    Q_EMIT changed();
}

void PersonaDraft::reload() {
    auto stored = m_workspace->find<domain::Persona>(m_persona.id);
    if (!stored) {
        m_waiting.clear();
        Q_EMIT gone();
        return;
    }
    for (const std::string& key : m_waiting) stored->set(key, m_persona.value(key));
    m_persona = std::move(*stored);
    lookUp();
    Q_EMIT refreshed({});
    Q_EMIT contextChanged();
    Q_EMIT changed();
}

}  // namespace chandung::gui
