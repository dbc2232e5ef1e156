GRANT UPDATE ("subuser_id") ON "service_accounts" TO gatehouse_app;
