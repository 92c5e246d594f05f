#pragma once

#include "chandung/domain/catalogue.h"
#include "gui/context.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace chandung::gui {

class FieldBlock;
class PersonaDraft;
class PersonaProperties;

/// The fields of one group of the catalogue.
class GroupForm : public QScrollArea {
    Q_OBJECT

public:
    GroupForm(Context& context, PersonaDraft& draft, const std::string& group, QWidget* parent);

    [[nodiscard]] const std::string& group() const { return m_group; }
    void refresh(const QString& field);
    void commit();
    /// Scrolls to a field and gives it the focus; an empty key: the first one.
    bool focusField(const std::string& key);
    [[nodiscard]] FieldBlock* block(const std::string& key) const;

Q_SIGNALS:
    void evidenceRequested(chandung::gui::FieldBlock* block, int row, const QRect& mark);
    /// Out of the last field downwards.
    void leave();

private:
    void add(const domain::FieldDefinition& field);
    /// The reason for not targeting is asked where "negative" was chosen, and only then.
    void askReason();

    Context& m_context;
    PersonaDraft& m_draft;
    std::string m_group;
    QVBoxLayout* m_column;
    PersonaProperties* m_properties = nullptr;
    std::vector<FieldBlock*> m_blocks;
};

}  // namespace chandung::gui
