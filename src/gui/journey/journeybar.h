#pragma once

#include "gui/components/autosave.h"
#include "gui/context.h"
#include "gui/journey/journeydraft.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace chandung::gui {

/// The fields of a journey over its map: name, whose it is, model, product, goal.
class JourneyBar : public QFrame {
    Q_OBJECT

public:
    JourneyBar(Context& context, const JourneyDraft& draft, QWidget* parent = nullptr);

    void reload();
    void commit() { m_save.flush(); }
    void takeFocus();

private:
    void addField(QGridLayout& grid, int column, QWidget* field, int stretch);
    void fillOwners(const domain::Journey& journey);
    void collect();
    void switchModel();
    void warnOfName();

    Context& m_context;
    const JourneyDraft& m_draft;
    QLineEdit* m_name;
    QComboBox* m_owner;
    QComboBox* m_model;
    QLineEdit* m_product;
    QLineEdit* m_goal;
    QLabel* m_nameWarning;
    AutoSave m_save;
};

}  // namespace chandung::gui
