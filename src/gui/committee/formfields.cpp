#include "gui/committee/formfields.h"

#include "gui/components/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace chandung::gui {

QLabel* addField(Context& context, QVBoxLayout& column, const QString& label, QWidget* field) {
    QLabel* name = makeText(context.theme, label, Type::LabelMedium);
    name->setBuddy(field);
    column.addWidget(name);
    column.addSpacing(3);
    column.addWidget(field);
    column.addSpacing(10);
    return name;
}

QLineEdit* makeLine(const QString& name, const QString& spoken) {
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(spoken);
    return line;
}

}  // namespace chandung::gui
