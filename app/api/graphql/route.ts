import { handleGraphQL } from "@/graphql/http";

export { handleGraphQL as GET, handleGraphQL as POST };
