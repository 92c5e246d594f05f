#pragma once

#include "chandung/app/starts.h"
#include "gui/context.h"

#include <QWidget>

#include <vector>

namespace chandung::gui {

class PersonaDraft;
class RowList;

/// Below one of the seven questions: what the persona says elsewhere that may begin the answer. Enter or a click takes
/// a line over, with what it rests on.
class StartsList : public QWidget {
    Q_OBJECT

public:
    StartsList(Context& context, PersonaDraft& draft, const std::string& key, QWidget* parent);

    /// Whether a field has starts at all.
    [[nodiscard]] static bool isFor(const std::string& key) { return key.starts_with("5w2h."); }

    void refresh();

Q_SIGNALS:
    void taken(const chandung::domain::Statement& statement);

private:
    void take(const QString& id);
    [[nodiscard]] QString placeOf(const app::Start& start) const;

    Context& m_context;
    PersonaDraft& m_draft;
    std::string m_key;
    std::vector<app::Start> m_starts;
    RowList* m_list;
};

}  // namespace chandung::gui
