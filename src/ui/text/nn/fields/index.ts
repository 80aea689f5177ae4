/** The words of the fields in nynorsk, one module for each part of the plan as in `text/fields`. */
export * from './activity';
export * from './doctors';
export * from './group';
export * from './office';
export * from './organisation';
export * from './plan';
export * from './practice';
export * from './purchase';
export * from './staff';
