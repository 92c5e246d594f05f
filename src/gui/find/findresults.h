#pragma once

#include "chandung/app/workspace.h"
#include "gui/components/rowlist.h"
#include "gui/context.h"
#include "gui/library/faces.h"

#include <QAction>

namespace chandung::gui {

/// What the palette finds for what was typed, group by group: personas, statements, sources and observations, insights
/// and segments, studies, committees, journeys, settings, commands.
class FindResults {
public:
    /// A row leads to a place, or runs a command.
    struct Entry {
        Row row;
        QPointer<QAction> command;
        QString compareWith;  ///< id of a persona: the command is about this one
        QString exportOf;
    };
    struct Group {
        QString title;
        std::vector<Entry> entries;
    };

    FindResults(Context& context, app::Workspace& workspace, QList<QAction*> commands);

    /// At most `limit` hits of the index are looked at. An empty text finds nothing.
    [[nodiscard]] std::vector<Group> find(const QString& typed, std::size_t limit, bool onlyPersonas);

private:
    void addHit(std::vector<Group>& groups, const storage::SearchHit& hit, const QStringList& words);
    void addPersona(std::vector<Group>& groups, const storage::SearchHit& hit, const QStringList& words);
    void addStatements(Group& group, const storage::SearchHit& hit, const QStringList& words);
    void addCommands(Group& group, const std::vector<Group>& groups, const QStringList& words) const;
    void addSettings(Group& group, const QString& typed, const QStringList& words) const;
    [[nodiscard]] Entry entry(const storage::SearchHit& hit, const QStringList& words) const;
    [[nodiscard]] QString fieldLabel(const std::string& key, bool withGroup) const;
    [[nodiscard]] QPixmap markPixmap(int citations) const;

    Context& m_context;
    app::Workspace& m_workspace;
    QList<QAction*> m_commands;
    Faces m_faces;
};

}  // namespace chandung::gui
