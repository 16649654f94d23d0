export { createWebsocketDoor, type WebsocketDoor, type WebsocketDoorNeeds } from './create-websocket-door.ts';
