#pragma once

#include "gui/context.h"
#include "gui/persona/groupmodel.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace chandung::gui {

/// The list of groups at the left of the form, with a field to find one by name.
class GroupPane : public QFrame {
    Q_OBJECT

public:
    explicit GroupPane(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] GroupModel& model() { return m_model; }
    /// Marks a group as the chosen one, without a signal; an empty key: none.
    void setCurrent(const std::string& group);
    /// The group before or behind the chosen one; nothing at the ends.
    [[nodiscard]] std::optional<std::string> neighbour(int by) const;

Q_SIGNALS:
    /// Who reviewed it when, and what changed.
    void versionsWanted();
    /// A field of the marketer's own is to be made.
    void ownFieldWanted();
    /// `field` is empty when a group was chosen; `enter`: the keyboard goes into the form.
    void chosen(const QString& group, const QString& field, bool enter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void find(const QString& text);
    void take(const QModelIndex& index, bool enter);

    Context& m_context;
    GroupModel m_model;
    QLineEdit* m_find;
    QListView* m_view;
    std::string m_current;
    bool m_quiet = false;
};

}  // namespace chandung::gui
