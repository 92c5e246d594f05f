#include "gui/home/lookchoice.h"

#include "chandung/app/settings.h"
#include "chandung/app/settingtable.h"
#include "gui/components/labels.h"
#include "gui/context.h"
#include "gui/lookactions.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTimer>

namespace chandung::gui {

LookChoice::LookChoice(Context& context, QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    addChoice(context, "language");
    layout->addSpacing(space::m);
    addChoice(context, "theme");
    layout->addStretch(1);
}

void LookChoice::addChoice(Context& context, const char* key) {
    const app::SettingSpec* spec = app::settingSpec(QString::fromLatin1(key));
    const QString title = app::settingText(spec->label);
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(key) + QStringLiteral("StartComboBox"));
    box->setAccessibleName(title);
    for (const app::SettingChoice& choice : spec->choices)
        box->addItem(app::settingText(choice.label), QString::fromLatin1(choice.code));
    box->setCurrentIndex(box->findData(context.settings.value(QString::fromLatin1(key))));
    QLabel* label = makeLabel(context.theme, title, Type::Label, "second", this);
    label->setBuddy(box);
    layout()->addWidget(label);
    layout()->addWidget(box);
    // Queued: another language or theme builds this page anew.
    connect(box, &QComboBox::activated, this, [this, box, name = QString::fromLatin1(key)] {
        QTimer::singleShot(0, this,
                           [this, name, value = box->currentData().toString()] { chooseLook(window(), name, value); });
    });
}

}  // namespace chandung::gui
