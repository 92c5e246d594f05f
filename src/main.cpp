#include "chandung/app/knowledge.h"
#include "chandung/cli/commandline.h"

int main() { return 0; }
