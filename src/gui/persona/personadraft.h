#pragma once

#include "chandung/app/workspace.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <set>

namespace chandung::gui {

/// The persona that is being edited, with what is typed but not kept yet. Keeps it field by field: when told to, and
/// after a pause in typing. Follows the workspace; widgets follow this.
class PersonaDraft : public QObject {
    Q_OBJECT

public:
    explicit PersonaDraft(QObject* parent = nullptr);

    void setWorkspace(app::Workspace* workspace);
    [[nodiscard]] app::Workspace* workspace() const { return m_workspace; }
    /// False when there is no such persona (any more).
    bool load(const domain::Uuid& id);
    [[nodiscard]] bool isLoaded() const { return m_workspace && !m_persona.id.isNull(); }
    [[nodiscard]] bool readOnly() const { return !m_workspace || m_workspace->readOnly(); }

    /// With what is being typed.
    [[nodiscard]] const domain::Persona& persona() const { return m_persona; }
    [[nodiscard]] const domain::Segment* segment() const { return m_segment ? &*m_segment : nullptr; }
    [[nodiscard]] const domain::Study* study() const { return m_study ? &*m_study : nullptr; }
    /// The segment's value that shows while the persona has none of its own; empty for fields that do not inherit.
    [[nodiscard]] const domain::FieldValue& inherited(const domain::FieldDefinition& field) const;
    /// What the card needs to look things up: of the personas those of the study.
    [[nodiscard]] const domain::Bundle& bundle() { return *sharedBundle(); }
    /// The same to keep: what changes later makes a new one, so that another thread may read it meanwhile.
    [[nodiscard]] std::shared_ptr<const domain::Bundle> sharedBundle();
    /// Null without a photo.
    [[nodiscard]] const QImage& photo();

    /// A valid value that is being typed; kept after a pause.
    void type(const std::string& key, const domain::FieldValue& value);
    /// What is being typed has become invalid: back to what is kept.
    void discard(const std::string& key);
    /// Keeps a field, or everything that waits.
    void keep(const std::string& key);
    void keep();
    /// Changes what is not a field (customer kind, study, segment, tags, favourite).
    void change(const QString& what, const std::function<void(domain::Persona&)>& edit);
    void setPhoto(const domain::Image& image);

Q_SIGNALS:
    /// Another persona was loaded.
    void loaded();
    /// The working copy changed, from wherever; for the preview, counts and findings.
    void changed();
    /// A value came from outside the form (undo, another page); empty: any field. Editors take it over.
    void refreshed(const QString& field);
    /// Customer kind, study, segment, tags or favourite changed, or what the card looks up.
    void contextChanged();
    /// The persona is in the trash now.
    void gone();

private:
    void follow(const app::Change& change);
    void followPersona(const app::Change& change);
    void reload();
    void lookUp();
    void addNeighbours(domain::Bundle& bundle) const;

    QPointer<app::Workspace> m_workspace;
    domain::Persona m_persona;
    std::optional<domain::Segment> m_segment;
    std::optional<domain::Study> m_study;
    std::shared_ptr<const domain::Bundle> m_bundle = std::make_shared<domain::Bundle>();
    QImage m_photo;
    bool m_bundleStale = true;
    std::set<std::string> m_waiting;
    std::string m_keeping;  ///< the field that is being kept right now
    QTimer m_pause;
};

}  // namespace chandung::gui
