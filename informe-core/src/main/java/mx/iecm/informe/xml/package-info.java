/**
 * El XML canónico de un informe: todo lo que el documento muestra, con su esquema publicado.
 *
 * <p>El contrato es {@code informe.xsd}, escrito a mano junto a este paquete; las clases de JAXB lo
 * siguen, no lo salen a dictar, y no se ven desde fuera. Aquí no hay reglas ni Word: un borrador
 * con faltas se escribe y se lee igual que un informe sin ellas, y por eso el esquema no exige
 * claves únicas ni referencias que existan. Los mismos datos dan siempre los mismos bytes.
 *
 * <pre>{@code
 * try (var salida = Files.newOutputStream(Path.of("informe.xml"))) {
 *   InformeXml.escribir(informe, salida);
 * }
 * Informe igual = InformeXml.leer(Files.newInputStream(Path.of("informe.xml")));
 * }</pre>
 */
@NullMarked
@XmlSchema(namespace = InformeXml.ESPACIO, elementFormDefault = XmlNsForm.QUALIFIED)
@XmlAccessorType(XmlAccessType.FIELD)
package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
